package fr.cesizen.platform.consent;

import fr.cesizen.platform.consent.ConsentTopics.Changed;
import fr.cesizen.platform.consent.ConsentTopics.SignedUp;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.events.EventsConfiguration;
import fr.cesizen.platform.security.SecurityConfiguration;
import fr.cesizen.platform.transactions.TransactionsConfiguration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Lets a service whose features rest on consents follow them, and refuse what was not consented to. */
@AutoConfiguration(
        after = {TransactionsConfiguration.class, SecurityConfiguration.class},
        before = EventsConfiguration.class)
@ConditionalOnClass({DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnProperty("cesizen.consents.purposes")
@EnableConfigurationProperties(ConsentProperties.class)
@Import({
    ConsentStateRepository.class,
    ConsentStateService.class,
    ConsentClient.class,
    ConsentResolver.class,
    ConsentValidator.class
})
public class ConsentConfiguration {

    @Bean
    EventHandler<Changed> consentChanges(ConsentStateService states) {
        return EventHandler.to(
                ConsentTopics.PRIVACY,
                ConsentTopics.CHANGED,
                Changed.class,
                event -> states.store(event.person(), List.of(event.data().state(event.time()))));
    }

    @Bean
    EventHandler<SignedUp> consentsOfSignUps(ConsentStateService states) {
        return EventHandler.to(ConsentTopics.ACCOUNT, ConsentTopics.SIGNED_UP, SignedUp.class, states::store);
    }
}
