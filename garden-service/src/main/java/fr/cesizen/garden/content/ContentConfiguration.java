package fr.cesizen.garden.content;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    /** Favourites and readings in a person's archive. */
    @Bean
    PersonalData contentMarkPersonalData(ContentMarkRepository marks, Transactions tx) {
        return PersonalData.of(
                "content-marks", person -> tx.transactional(marks.find(person)).flatMapMany(Flux::fromIterable));
    }
}
