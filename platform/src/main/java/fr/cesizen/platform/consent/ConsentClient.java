package fr.cesizen.platform.consent;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.client.loadbalancer.reactive.LoadBalancedExchangeFilterFunction;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Asks gdpr-service for the consents of a person whom this service does not know yet, with that person's own token. While it
 * fails, it is left alone for two seconds at a time.
 */
class ConsentClient {

    private static final int CONNECTIONS = 8;

    /** Shorter than the services' idle timeout of 60 s. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final ConsentProperties settings;
    private final WebClient http;
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "consents",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(5)
                    .waitDurationInOpenState(Duration.ofSeconds(2))
                    .build());

    ConsentClient(ConsentProperties settings, ObjectProvider<LoadBalancedExchangeFilterFunction> balancer) {
        this.settings = settings;
        var pool = ConnectionProvider.builder("consents")
                .maxConnections(CONNECTIONS)
                .maxIdleTime(IDLE)
                .pendingAcquireTimeout(settings.answer())
                .build();
        var builder = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(
                        HttpClient.create(pool).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1_000)));
        var url = settings.url();
        this.http = url == null
                ? builder.baseUrl("http://" + settings.service())
                        .filter(balancer.getObject())
                        .build()
                : builder.baseUrl(url.toString()).build();
    }

    /**
     * What gdpr-service answers.
     *
     * @param known false while it has not heard of the person's sign-up, but may do so in a moment
     * @param consents those that the person has decided on
     */
    record Answer(boolean known, List<ConsentState> consents) {}

    /** Asks for this service's purposes; fails when no answer comes in time. */
    Mono<Answer> ask(String token) {
        return http.get()
                .uri(uri -> uri.path("/internal/consents")
                        .queryParam("purpose", settings.purposes())
                        .build())
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .bodyToMono(Answer.class)
                .timeout(settings.answer())
                .transform(CircuitBreakerOperator.of(breaker));
    }
}
