package fr.cesizen.ticket.escalation;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Pages by the Events API v2 of PagerDuty. Its {@code dedup_key} is the incident, so that it makes one incident of all that
 * is told about a ticket or an incident, and of whatever is told twice.
 */
final class PagerDutyClient implements EscalationChannel {

    private final EscalationProperties.PagerDuty settings;
    private final String web;
    private final WebClient http;

    PagerDutyClient(EscalationProperties.PagerDuty settings, String web, WebClient http) {
        this.settings = settings;
        this.web = web;
        this.http = http;
    }

    @Override
    public String name() {
        return "pagerduty";
    }

    @Override
    public int from() {
        return settings.from();
    }

    @Override
    public boolean opens() {
        return true;
    }

    @Override
    public Mono<Void> send(Escalation escalation) {
        var payload = Map.of(
                "summary", escalation.summary().en(),
                "source", "ticket-service",
                "severity", severity(escalation),
                "custom_details",
                        Map.of(
                                "delivery",
                                escalation.id().toString(),
                                escalation.subject().code(),
                                escalation.subject().id().toString(),
                                "clock",
                                escalation.clock(),
                                "share",
                                escalation.share(),
                                "due",
                                escalation.due().toString()));
        return http.post()
                .uri(settings.url())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of(
                        "routing_key",
                        settings.routingKey(),
                        "event_action",
                        escalation.ended() ? "resolve" : "trigger",
                        "dedup_key",
                        escalation.incident(),
                        "links",
                        links(escalation),
                        "payload",
                        payload))
                .retrieve()
                .toBodilessEntity()
                .then();
    }

    private List<Map<String, String>> links(Escalation escalation) {
        return escalation.link(web).stream()
                .map(link -> Map.of("href", link, "text", "CESIZen"))
                .toList();
    }

    private static String severity(Escalation escalation) {
        return switch (escalation.priority()) {
            case "P1" -> "critical";
            case "P2" -> "error";
            default -> escalation.isOverdue() ? "warning" : "info";
        };
    }
}
