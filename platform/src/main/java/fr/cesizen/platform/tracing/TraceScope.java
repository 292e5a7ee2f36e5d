package fr.cesizen.platform.tracing;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;
import reactor.util.context.ReactorContextAccessor;

/**
 * The trace of a request, where something needs it. It stands in the Reactor context, and no operator copies it to a
 * thread: to do so at each of them was measured as a fifth of a request's cost, and only log lines had a use for it.
 */
public final class TraceScope {

    private static final ContextSnapshotFactory SNAPSHOTS = ContextSnapshotFactory.builder()
            .contextRegistry(new ContextRegistry()
                    .registerContextAccessor(new ReactorContextAccessor())
                    .registerThreadLocalAccessor(ObservationThreadLocalAccessor.getInstance()))
            .build();

    /**
     * Leaves nothing that Reactor itself could copy to a thread: even when it is told not to, it does so at each
     * {@code handle}, of which the database's driver has one for every row.
     */
    static void clearThreadLocalAccessors() {
        var registry = ContextRegistry.getInstance();
        List.copyOf(registry.getThreadLocalAccessors())
                .forEach(accessor ->
                        registry.removeThreadLocalAccessor(accessor.key().toString()));
    }

    /** Writes log lines that carry the ids of the trace. */
    public static Mono<Void> log(Runnable lines) {
        return Mono.deferContextual(
                context -> Mono.fromRunnable(SNAPSHOTS.captureFrom(context).wrap(lines)));
    }

    /** Fails with {@code failure} after writing log lines about it. */
    public static <T> Mono<T> logAndFail(Runnable lines, Throwable failure) {
        return log(lines).then(Mono.error(failure));
    }

    /** Makes {@code span} the one that {@link #traceparent} continues. */
    public static Context with(Span span, Context context) {
        return context.put(Span.class, span);
    }

    /** The W3C trace context of the work under way, so that others continue its trace; null outside a trace. */
    public static @Nullable String traceparent(ContextView context) {
        var span = span(context);
        if (span == null) {
            return null;
        }
        var sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
        return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled;
    }

    private static @Nullable Span span(ContextView context) {
        if (context.hasKey(Span.class)) {
            return context.get(Span.class);
        }
        var observation = context.<@Nullable Observation>getOrDefault(ObservationThreadLocalAccessor.KEY, null);
        if (observation == null || !observation.getContextView().containsKey(TracingContext.class)) {
            return null;
        }
        return observation
                .getContextView()
                .<TracingContext>getRequired(TracingContext.class)
                .getSpan();
    }

    private TraceScope() {}
}
