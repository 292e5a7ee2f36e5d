package fr.cesizen.gdpr.export;

import fr.cesizen.gdpr.rights.PrivacyProperties;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.cloud.client.loadbalancer.reactive.LoadBalancedExchangeFilterFunction;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Makes a client for each participant, found by name or at its address, with a bounded number of connections. */
@Component
class ParticipantClientFactory {

    /**
     * Shorter than the services' idle timeout of 60 s, so that a pooled connection has hardly ever been closed by them.
     */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final PrivacyProperties participants;
    private final WebClient.Builder builder;
    private final LoadBalancedExchangeFilterFunction balancer;
    private final ConcurrentMap<String, WebClient> clients = new ConcurrentHashMap<>();

    ParticipantClientFactory(
            PrivacyProperties participants,
            ExportProperties settings,
            WebClient.Builder builder,
            LoadBalancedExchangeFilterFunction balancer) {
        this.participants = participants;
        this.balancer = balancer;
        this.builder = builder.clientConnector(new ReactorClientHttpConnector(http(settings)));
    }

    /** The client of a participant, the same each time. */
    WebClient client(String service) {
        return clients.computeIfAbsent(service, name -> {
            var url = participants.urls().get(name);
            return url == null
                    ? builder.clone().baseUrl("http://" + name).filter(balancer).build()
                    : builder.clone().baseUrl(url.toString()).build();
        });
    }

    private static HttpClient http(ExportProperties settings) {
        var pool = ConnectionProvider.builder("export")
                .maxConnections(settings.perService())
                .maxIdleTime(IDLE)
                .pendingAcquireTimeout(settings.answer())
                .build();
        return HttpClient.create(pool)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
                .responseTimeout(settings.stall());
    }
}
