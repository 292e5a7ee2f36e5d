package fr.cesizen.emotion.sync;

import fr.cesizen.platform.problems.Problem;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a device's array of changes one by one, up to the permitted number. */
@Component
final class ChangeBatchReader {

    private static final int MAX_CHANGES = 500;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final List<HttpMessageReader<?>> readers;

    ChangeBatchReader(ServerCodecConfigurer codecs) {
        this.readers = codecs.getReaders();
    }

    /**
     * Fails with 400 when the body is not an array, 422 {@code too-many-changes} when it has more than
     * {@value #MAX_CHANGES}.
     */
    Mono<List<ReceivedChange>> of(ServerWebExchange exchange) {
        return Mono.defer(() -> {
            var first = new AtomicInteger();
            return ServerRequest.create(watched(exchange, first), readers)
                    .bodyToFlux(ReceivedChange.class)
                    .take(MAX_CHANGES + 1L)
                    .collectList()
                    .doOnNext(all -> check(all, first.get()));
        });
    }

    /** Rejects a lone object: Spring reads it as an array of one, which would then be refused as an invalid change. */
    private static void check(List<ReceivedChange> all, int first) {
        if (!all.isEmpty() && first != '[') {
            throw Problem.unreadable(
                    MismatchedInputException.from((JsonParser) null, ReceivedChange[].class, "not an array"));
        }
        if (all.size() > MAX_CHANGES) {
            throw Problem.rule("too-many-changes");
        }
    }

    /** Records the first octet of the body that is neither blank nor of a byte order mark. */
    private static ServerWebExchange watched(ServerWebExchange exchange, AtomicInteger first) {
        var request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return super.getBody().doOnNext(buffer -> {
                    int from = buffer.readPosition();
                    int at = first.get() == 0 ? buffer.indexOf(octet -> !isBlank(octet & 0xff), from) : -1;
                    if (at >= 0) {
                        first.set(buffer.getByte(at));
                    }
                });
            }
        };
        return exchange.mutate().request(request).build();
    }

    private static boolean isBlank(int octet) {
        return Character.isWhitespace(octet) || BYTE_ORDER_MARK.indexOf(octet) >= 0;
    }
}
