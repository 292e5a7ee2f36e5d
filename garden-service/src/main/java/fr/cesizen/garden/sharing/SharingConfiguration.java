package fr.cesizen.garden.sharing;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the links to a person's archive: since when and until when, not their secrets, which we do not have. */
@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    /** Links that have expired are in it too, as long as they are kept. */
    @Bean
    PersonalData gardenLinkData(GardenLinkRepository links, Transactions tx) {
        return PersonalData.of(
                "garden-links", person -> links.findCurrent(person, Instant.EPOCH, 2 * GardenLinkService.MOST)
                        .as(tx::transactional)
                        .flatMapIterable(found -> found));
    }
}
