package fr.cesizen.garden.growth;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Growth of the garden",
        purpose = "Show practice and writing as a garden that grows.",
        basis = LegalBasis.CONTRACT,
        data = "days on which something was done, and of what kind",
        retention = "garden",
        kept = "Until the person is erased.",
        tables = {"growth", "garden_day"})
class GrowthConfiguration {

    /** The ledger in a person's archive; the daily sums can be derived from it and are left out. */
    @Bean
    PersonalData growthPersonalData(GrowthRepository ledger) {
        return PersonalData.of(
                "garden-growth",
                PersonalData.Kind.OBSERVED,
                person -> PageQuery.<GrowthEntry>readAllRows(last ->
                        ledger.page(person, last.map(GrowthEntry::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE)));
    }
}
