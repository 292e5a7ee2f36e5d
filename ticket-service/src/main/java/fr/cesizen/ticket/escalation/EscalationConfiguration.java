package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Deadlines of support",
        purpose = "Alert staff before and when a promised time runs out.",
        basis = LegalBasis.LEGITIMATE_INTERESTS,
        data = "which request is late, and by how much",
        recipients =
                "the operator's e-mail, Slack or PagerDuty, if configured: number, priority and time, no text, no name",
        retention = "tickets",
        kept = "Until the request or the person is erased.",
        tables = {"escalation_timer", "escalation_delivery"})
class EscalationConfiguration {

    @Bean
    EscalationChannels escalationChannels(EscalationProperties properties) {
        var http = WebClient.create();
        var on = new ArrayList<EscalationChannel>();
        if (properties.mail().isOn()) {
            on.add(new MailClient(properties.mail(), properties.link(), properties.timeout()));
        }
        if (properties.slack().isOn()) {
            on.add(new SlackClient(properties.slack(), properties.link(), http));
        }
        if (properties.pagerduty().isOn()) {
            on.add(new PagerDutyClient(properties.pagerduty(), properties.link(), http));
        }
        return new EscalationChannels(on.stream()
                .<EscalationChannel>map(channel -> new ResilientChannel(channel, properties.timeout()))
                .toList());
    }

    @Bean
    DeadEscalationEndpoint deadEscalationEndpoint(DeadEscalationRepository dead, Transactions tx, Clock clock) {
        return new DeadEscalationEndpoint(dead, tx, clock);
    }
}
