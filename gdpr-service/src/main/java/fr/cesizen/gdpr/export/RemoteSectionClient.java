package fr.cesizen.gdpr.export;

import fr.cesizen.platform.web.BodyOctets;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads what the other services hold on a person, with that person's own token or by grants that it was worth. */
@Component
class RemoteSectionClient {

    private static final ParameterizedTypeReference<List<String>> NAMES = new ParameterizedTypeReference<>() {};

    private record Granted(String grant) {}

    /** A name becomes part of a path, in a request and in the archive. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final ParticipantClientFactory clients;
    private final ExportProperties settings;

    RemoteSectionClient(ParticipantClientFactory clients, ExportProperties settings) {
        this.clients = clients;
        this.settings = settings;
    }

    /** Asks a service for its sections; fails, rather than completing empty, when it does not answer. */
    Mono<List<ExportSection>> of(String service, SectionAccess access, SectionSelection selection) {
        return clients.client(service)
                .get()
                .uri(access.path() + selection.query())
                .header(access.header(), access.value())
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .bodyToMono(NAMES)
                .retryWhen(onceMore())
                .timeout(settings.answer())
                .map(names -> names.stream()
                        .map(name -> new ExportSection(
                                service, checked(name), lines(service, name, access, selection.formQuery())))
                        .toList());
    }

    /** A grant of the service for the data of whose token this is. */
    Mono<String> grant(String service, String token) {
        var access = SectionAccess.token(token);
        return clients.client(service)
                .post()
                .uri(access.path() + "/grants")
                .header(access.header(), access.value())
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .bodyToMono(Granted.class)
                .retryWhen(onceMore())
                .timeout(settings.answer())
                .map(Granted::grant);
    }

    /**
     * Reads JSON lines as they arrive, on demand; a stream that breaks off is an error, never a short list.
     *
     * <p>No line is put together here, so none can be too long. Spring's own line decoder has a limit, and releases the
     * buffer that passes it twice.
     */
    private Flux<byte[]> lines(String service, String section, SectionAccess access, String query) {
        return clients.client(service)
                .get()
                .uri(access.path() + "/{section}" + query, section)
                .header(access.header(), access.value())
                .accept(MediaType.APPLICATION_NDJSON)
                .retrieve()
                .bodyToFlux(DataBuffer.class)
                .retryWhen(onceMore())
                .map(BodyOctets::take);
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
}
