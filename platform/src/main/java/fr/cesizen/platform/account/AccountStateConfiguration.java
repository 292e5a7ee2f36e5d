package fr.cesizen.platform.account;

import fr.cesizen.platform.account.AccountTopic.Changed;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.events.EventsConfiguration;
import fr.cesizen.platform.security.SecurityConfiguration;
import fr.cesizen.platform.transactions.TransactionsConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Makes every service with a database refuse whoever has no account any more, also with a token that is out already. */
@AutoConfiguration(
        after = {TransactionsConfiguration.class, SecurityConfiguration.class},
        before = EventsConfiguration.class)
@ConditionalOnClass({DatabaseClient.class, KafkaTemplate.class})
@Import({AccountStateRepository.class, ClosedAccountRegistry.class, ClosedAccountValidator.class})
public class AccountStateConfiguration {

    @Bean
    EventHandler<Changed> deactivations(AccountStateRepository states) {
        return EventHandler.to(
                AccountTopic.TOPIC,
                AccountTopic.DEACTIVATED,
                Changed.class,
                event -> states.store(event.person(), true, event.data().at()));
    }

    @Bean
    EventHandler<Changed> reactivations(AccountStateRepository states) {
        return EventHandler.to(
                AccountTopic.TOPIC,
                AccountTopic.REACTIVATED,
                Changed.class,
                event -> states.store(event.person(), false, event.data().at()));
    }
}
