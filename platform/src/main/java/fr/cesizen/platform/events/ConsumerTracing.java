package fr.cesizen.platform.events;

import fr.cesizen.platform.tracing.TraceScope;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import reactor.core.publisher.Mono;

/**
 * Continues the traces of received events: a span for each event whose trace is sampled, as long as its batch. Spring
 * Kafka observes no batches; and an event that is not sampled, as most are, costs nothing here.
 */
final class ConsumerTracing {

    private static final String TRACEPARENT = "traceparent";
    private static final String SAMPLED = "-01";

    private final ObjectProvider<Tracer> tracer;
    private final ObjectProvider<Propagator> propagator;

    ConsumerTracing(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Waits for {@code work} in the spans of {@code messages}; events that it publishes continue the first of them. */
    void block(List<ConsumerRecord<String, byte[]>> messages, Mono<Void> work, Duration limit) {
        var tracing = tracer.getIfAvailable();
        var propagation = propagator.getIfAvailable();
        var spans = tracing == null || propagation == null
                ? List.<Span>of()
                : messages.stream()
                        .filter(ConsumerTracing::isSampled)
                        .map(message -> start(propagation, message))
                        .toList();
        if (tracing == null || spans.isEmpty()) {
            work.block(limit);
            return;
        }
        var scope = tracing.withSpan(spans.get(0));
        try {
            work.contextWrite(context -> TraceScope.with(spans.get(0), context)).block(limit);
        } catch (RuntimeException ex) {
            spans.forEach(span -> span.error(ex));
            throw ex;
        } finally {
            scope.close();
            spans.forEach(Span::end);
        }
    }

    private static Span start(Propagator propagation, ConsumerRecord<String, byte[]> message) {
        return propagation
                .extract(message, ConsumerTracing::header)
                .kind(Span.Kind.CONSUMER)
                .name(message.topic() + " process")
                .start();
    }

    private static boolean isSampled(ConsumerRecord<String, byte[]> message) {
        var parent = header(message, TRACEPARENT);
        return parent != null && parent.endsWith(SAMPLED);
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }
}
