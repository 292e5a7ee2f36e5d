package fr.cesizen.garden.sharing;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the links to a person's archive: since when and until when, not their secrets, which we do not have. */
@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Links to a garden",
        purpose = "Let people show a picture of their garden to whoever has a link.",
        basis = LegalBasis.CONSENT,
        data = "hash of the link, its times",
        recipients = "whoever has the link, who sees a picture and no data",
        retention = "garden",
        kept = "Until the link expires or the person is erased.",
        tables = "garden_link")
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
