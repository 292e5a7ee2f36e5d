package fr.cesizen.garden.layout;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the log of commands to a person's archive; how the garden stands can be derived from it and is left out. */
@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Shape of the garden",
        purpose = "Keep where people planted and moved what grows, on all of their devices.",
        basis = LegalBasis.CONTRACT,
        data = "what was planted and moved, and when",
        retention = "garden",
        kept = "Until the person is erased.",
        tables = {"garden_clock", "garden_command", "garden_snapshot"})
class LayoutConfiguration {

    @Bean
    PersonalData gardenCommandData(CommandRepository commands, Transactions tx) {
        return PersonalData.of(
                "garden-commands",
                person -> PageQuery.<GardenCommand>readAllRows(
                        last -> tx.transactional(commands.page(person, last, PageQuery.MAX_SIZE))));
    }
}
