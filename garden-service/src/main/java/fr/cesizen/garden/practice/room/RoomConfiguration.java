package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Rooms for breathing together",
        purpose = "Let several people follow one exercise at the same time.",
        basis = LegalBasis.CONTRACT,
        data = "who opened a room",
        retention = "practice",
        kept = "Until the room ends and its host is erased; members are only counted.",
        tables = "room_host")
class RoomConfiguration {

    /** The rooms that a person hosts now; of whose member they are nothing is kept. */
    @Bean
    PersonalData hostedRoomData(RoomService rooms) {
        return PersonalData.of("practice-rooms", person -> rooms.hosted(person)
                .flatMapIterable(hosted -> hosted)
                .map(room -> RoomView.of(room, rooms.now())));
    }
}
