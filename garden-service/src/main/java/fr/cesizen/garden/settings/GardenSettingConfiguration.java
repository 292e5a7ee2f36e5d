package fr.cesizen.garden.settings;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the garden settings to a person's archive. */
@Configuration(proxyBeanMethods = false)
class GardenSettingConfiguration {

    @Bean
    PersonalData gardenSettingData(GardenSettingRepository settings, Transactions tx) {
        return PersonalData.of("garden-settings", person -> tx.transactional(settings.findChosen(person))
                .flux());
    }
}
