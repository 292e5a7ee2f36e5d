package fr.cesizen.garden.layout;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the log of commands to a person's archive; how the garden stands can be derived from it and is left out. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {

    @Bean
    PersonalData gardenCommandData(CommandRepository commands, Transactions tx) {
        return PersonalData.of(
                "garden-commands",
                person -> PageQuery.<GardenCommand>readAllRows(
                        last -> tx.transactional(commands.page(person, last, PageQuery.MAX_SIZE))));
    }
}
