package fr.cesizen.gdpr.export;

import fr.cesizen.gdpr.rights.PrivacyProperties;
import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.springframework.cloud.client.loadbalancer.reactive.LoadBalancedExchangeFilterFunction;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.util.retry.Retry;

/** Reads what the other services hold on a person, with that person's own token. */
@Component
class RemoteSectionClient {

    private static final ParameterizedTypeReference<List<String>> NAMES = new ParameterizedTypeReference<>() {};

    /** A name becomes part of a path, in a request and in the archive. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /**
     * Shorter than the services' idle timeout of 60 s, so that a pooled connection has hardly ever been closed by them.
     */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final PrivacyProperties participants;
    private final ExportProperties settings;
    private final WebClient.Builder builder;
    private final LoadBalancedExchangeFilterFunction balancer;
    private final ConcurrentMap<String, WebClient> clients = new ConcurrentHashMap<>();

    RemoteSectionClient(
            PrivacyProperties participants,
            ExportProperties settings,
            WebClient.Builder builder,
            LoadBalancedExchangeFilterFunction balancer) {
        this.participants = participants;
        this.settings = settings;
        this.balancer = balancer;
        this.builder = builder.clientConnector(new ReactorClientHttpConnector(http(settings)));
    }

    /** Asks a service for its sections, all or the portable ones; fails, rather than completing empty, when it does not answer. */
    Mono<List<ExportSection>> of(String service, String token, boolean portable) {
        return client(service)
                .get()
                .uri(portable ? "/internal/personal-data?portable=true" : "/internal/personal-data")
                .headers(headers -> headers.setBearerAuth(token))
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .bodyToMono(NAMES)
                .retryWhen(onceMore())
                .timeout(settings.answer())
                .map(names -> names.stream()
                        .map(name -> new ExportSection(service, checked(name), lines(service, name, token)))
                        .toList());
    }

    /**
     * Reads JSON lines as they arrive, on demand; a stream that breaks off is an error, never a short list.
     *
     * <p>No line is put together here, so none can be too long. Spring's own line decoder has a limit, and releases the
     * buffer that passes it twice.
     */
    private Flux<byte[]> lines(String service, String section, String token) {
        return client(service)
                .get()
                .uri("/internal/personal-data/{section}", section)
                .headers(headers -> headers.setBearerAuth(token))
                .accept(MediaType.APPLICATION_NDJSON)
                .retrieve()
                .bodyToFlux(DataBuffer.class)
                .retryWhen(onceMore())
                .map(RemoteSectionClient::bytes);
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            var bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    /**
     * Retries once when a connection breaks before any response, for example when it is closed while being taken from
     * the pool.
     */
    private static Retry onceMore() {
        return Retry.max(1)
                .filter(ex -> ex instanceof WebClientRequestException && ex.getCause() instanceof IOException)
                .onRetryExhaustedThrow((retry, signal) -> signal.failure());
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("A section has a name that cannot be a path");
        }
        return name;
    }

    private WebClient client(String service) {
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
