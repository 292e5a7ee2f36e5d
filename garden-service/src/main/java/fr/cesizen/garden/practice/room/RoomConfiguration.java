package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.privacy.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoomConfiguration {

    /** The rooms that a person hosts now; of whose member they are nothing is kept. */
    @Bean
    PersonalData hostedRoomData(RoomService rooms) {
        return PersonalData.of("practice-rooms", person -> rooms.hosted(person)
                .flatMapIterable(hosted -> hosted)
                .map(room -> RoomView.of(room, rooms.now())));
    }
}
