package fr.cesizen.platform.events;

import fr.cesizen.platform.database.DatabaseFailures;
import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import reactor.core.publisher.Flux;

/**
 * Applies the records of one poll in their order: consecutive events of one handler in one transaction, as many as it
 * takes.
 *
 * <p>A failure names its record, so that those before it are acknowledged and it comes again with those after it.
 */
final class EventBatchListener implements BatchMessageListener<String, byte[]> {

    /** Under Kafka's max.poll.interval.ms (5 min), so that a stuck database never triggers a rebalance. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final List<EventHandler<?>> handlers;
    private final CloudEventReader reader;
    private final Inbox inbox;
    private final ConsumerTracing tracing;

    EventBatchListener(List<EventHandler<?>> handlers, CloudEventReader reader, Inbox inbox, ConsumerTracing tracing) {
        this.handlers = handlers;
        this.reader = reader;
        this.inbox = inbox;
        this.tracing = tracing;
    }

    /** A record that somebody handles, and its place in the poll. */
    private record Handled(
            EventHandler<?> handler, ConsumerRecord<String, byte[]> message, CloudEvent event, int place) {

        boolean continues(List<Handled> batch) {
            return batch.isEmpty() || (batch.get(0).handler.equals(handler) && batch.size() < handler.maxEvents());
        }
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> messages) {
        var batch = new ArrayList<Handled>();
        for (int place = 0; place < messages.size(); place++) {
            try {
                handled(messages.get(place), place).ifPresent(next -> {
                    if (!next.continues(batch)) {
                        apply(batch);
                    }
                    batch.add(next);
                });
            } catch (CloudEventReader.UnreadableEvent ex) {
                apply(batch);
                throw failure(ex, place);
            }
        }
        apply(batch);
    }

    private Optional<Handled> handled(ConsumerRecord<String, byte[]> message, int place) {
        var event = reader.read(message);
        return handlers.stream()
                .filter(handler -> handler.type().equals(event.getType()))
                .findFirst()
                .map(handler -> new Handled(handler, message, event, place));
    }

    private void apply(List<Handled> batch) {
        if (!batch.isEmpty()) {
            apply(batch.get(0).handler(), batch);
            batch.clear();
        }
    }

    private <T> void apply(EventHandler<T> handler, List<Handled> batch) {
        if (batch.size() > 1) {
            try {
                applyTogether(handler, batch);
                return;
            } catch (RuntimeException ex) {
                // Alone, each would wait for the same database; with another cause, one of them is bad.
                if (DatabaseFailures.isTransient(ex)) {
                    throw failure(ex, batch.get(0).place());
                }
            }
        }
        for (var one : batch) {
            try {
                applyTogether(handler, List.of(one));
            } catch (RuntimeException ex) {
                throw failure(ex, one.place());
            }
        }
    }

    // block() is right here: the thread is the listener's own, and returning before the write would acknowledge the
    // records too early (spring-kafka gh-4198).
    private <T> void applyTogether(EventHandler<T> handler, List<Handled> batch) {
        var messages = batch.stream().map(Handled::message).toList();
        var events = batch.stream()
                .map(each -> reader.read(each.event(), handler.data()))
                .toList();
        var work =
                Flux.fromIterable(events).concatMap(handler.beforeTransaction()).then(inbox.apply(handler, events));
        tracing.block(messages, work, LIMIT);
    }

    private static BatchListenerFailedException failure(RuntimeException cause, int place) {
        return new BatchListenerFailedException("Event not applied", cause, place);
    }
}
