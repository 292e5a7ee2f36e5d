package fr.cesizen.ticket.escalation;

import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    @Bean
    EscalationChannels escalationChannels(EscalationProperties properties) {
        var http = WebClient.create();
        var on = new ArrayList<EscalationChannel>();
        if (properties.mail().isOn()) {
            on.add(new MailClient(properties.mail(), properties.timeout()));
        }
        if (properties.slack().isOn()) {
            on.add(new SlackClient(properties.slack(), http));
        }
        if (properties.pagerduty().isOn()) {
            on.add(new PagerDutyClient(properties.pagerduty(), http));
        }
        return new EscalationChannels(on.stream()
                .<EscalationChannel>map(channel -> new ResilientChannel(channel, properties.timeout()))
                .toList());
    }
}
