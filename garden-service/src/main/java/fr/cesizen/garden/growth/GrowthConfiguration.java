package fr.cesizen.garden.growth;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
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
