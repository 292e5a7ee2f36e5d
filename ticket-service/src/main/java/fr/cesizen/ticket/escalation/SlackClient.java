package fr.cesizen.ticket.escalation;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Writes to a channel of Slack by an incoming webhook. */
final class SlackClient implements EscalationChannel {

    private final EscalationProperties.Slack settings;
    private final String web;
    private final WebClient http;

    SlackClient(EscalationProperties.Slack settings, String web, WebClient http) {
        this.settings = settings;
        this.web = web;
        this.http = http;
    }

    @Override
    public String name() {
        return "slack";
    }

    @Override
    public int from() {
        return settings.from();
    }

    @Override
    public boolean opens() {
        return false;
    }

    @Override
    public Mono<Void> send(Escalation escalation) {
        return http.post()
                .uri(settings.url())
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", escalation.id().toString())
                .bodyValue(Map.of("text", escalation.message(web)))
                .retrieve()
                .toBodilessEntity()
                .then();
    }
}
