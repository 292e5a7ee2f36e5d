package fr.cesizen.garden.content;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Articles read or kept",
        purpose = "Remember which articles a person has read or wants to keep.",
        basis = LegalBasis.CONTRACT,
        data = "articles, read or kept, with times",
        retention = "content",
        kept = "Until the person takes the mark back or is erased.",
        tables = "content_mark")
class ContentConfiguration {

    /** Favourites and readings in a person's archive. */
    @Bean
    PersonalData contentMarkPersonalData(ContentMarkRepository marks, Transactions tx) {
        return PersonalData.of(
                "content-marks", person -> tx.transactional(marks.find(person)).flatMapMany(Flux::fromIterable));
    }
}
