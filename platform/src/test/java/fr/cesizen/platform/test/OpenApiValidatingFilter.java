package fr.cesizen.platform.test;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Fails whatever test gets a success that its service's own OpenAPI document does not describe. */
public final class OpenApiValidatingFilter implements ExchangeFilterFunction {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<URI, Mono<ApiDocument>> documents = new ConcurrentHashMap<>();

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return next.exchange(request)
                .delayUntil(response -> document(request.url().resolve("/v3/api-docs"))
                        .doOnNext(document -> compare(document, request, response)));
    }

    private static void compare(ApiDocument document, ClientRequest request, ClientResponse response) {
        var path = request.url().getRawPath();
        var found = document.disagreements(
                request.method(),
                path,
                response.statusCode().value(),
                response.headers().asHttpHeaders());
        if (!found.isEmpty()) {
            throw new AssertionError(request.method() + " " + path + " is not as described: " + found);
        }
    }

    private Mono<ApiDocument> document(URI address) {
        return documents.computeIfAbsent(address, OpenApiValidatingFilter::read);
    }

    /** As buffers, since some documents are larger than what a client would hold of one body. */
    private static Mono<ApiDocument> read(URI address) {
        var body = WebClient.create().get().uri(address).retrieve().bodyToFlux(DataBuffer.class);
        return DataBufferUtils.join(body)
                .flatMap(buffer -> Mono.fromCallable(() -> parsed(buffer)))
                .cache();
    }

    private static ApiDocument parsed(DataBuffer buffer) throws IOException {
        try (var bytes = buffer.asInputStream(true)) {
            var document = new ApiDocument(JSON.readTree(bytes));
            if (!document.dangling().isEmpty()) {
                throw new AssertionError("The document lacks " + document.dangling());
            }
            return document;
        }
    }
}
