package fr.cesizen.garden.settings;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the garden settings to a person's archive. */
@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Settings of the garden",
        purpose = "Keep how people want their garden to be.",
        basis = LegalBasis.CONTRACT,
        data = "chosen settings",
        retention = "garden",
        kept = "Until the person is erased.",
        tables = "garden_setting")
class GardenSettingConfiguration {

    @Bean
    PersonalData gardenSettingData(GardenSettingRepository settings, Transactions tx) {
        return PersonalData.of("garden-settings", person -> tx.transactional(settings.findChosen(person))
                .flux());
    }
}
