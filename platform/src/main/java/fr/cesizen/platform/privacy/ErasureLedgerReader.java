package fr.cesizen.platform.privacy;

import fr.cesizen.platform.events.CloudEventReader;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.ConsumerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the erasure ledger: a topic of one partition that is kept for good, outside any consumer group. */
final class ErasureLedgerReader {

    private static final Logger log = LoggerFactory.getLogger(ErasureLedgerReader.class);

    private static final List<TopicPartition> LEDGER = List.of(new TopicPartition("cesizen.erasures", 0));
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Bounds memory: an entry takes some 200 bytes. */
    private static final long PAGE = 2_000;

    private final String service;
    private final ConsumerFactory<String, byte[]> consumers;
    private final CloudEventReader events;
    private final Counter unreadable;

    ErasureLedgerReader(
            @Value("${spring.application.name}") String service,
            ConsumerFactory<String, byte[]> consumers,
            CloudEventReader events,
            MeterRegistry metrics) {
        this.service = service;
        this.consumers = consumers;
        this.events = events;
        this.unreadable = metrics.counter("cesizen.erasure.ledger.unreadable");
    }

    /** The part of the event that every service reads. */
    record Started(UUID erased, UUID request, Instant requestedAt, List<String> receipts) {

        Started {
            Objects.requireNonNull(erased);
            Objects.requireNonNull(request);
            Objects.requireNonNull(requestedAt);
            Objects.requireNonNull(receipts);
        }
    }

    /**
     * The entries after {@code position}, up to a page of them.
     *
     * @return fails with {@link LedgerLost}, or with {@link LedgerUnreachable} when Kafka does not answer within seconds
     */
    Mono<LedgerPage> read(LedgerPosition position) {
        return Mono.fromCallable(() -> page(position))
                .onErrorMap(ex -> !(ex instanceof LedgerLost), LedgerUnreachable::new)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private LedgerPage page(LedgerPosition position) {
        try (var consumer = consumers.createConsumer(service + "-erasures", "ledger")) {
            consumer.assign(LEDGER);
            long end = offset(consumer.endOffsets(LEDGER, LIMIT));
            long begin = offset(consumer.beginningOffsets(LEDGER, LIMIT));
            if (!position.isWithin(begin, end)) {
                throw new LedgerLost(position, begin, end);
            }
            consumer.seek(LEDGER.get(0), position.first());
            var messages = messages(consumer, position.first(), Math.min(end, position.next() + PAGE));
            if (position.next() > 0 && !eventOf(messages.remove(0)).equals(position.lastEvent())) {
                throw new LedgerLost(position, begin, end);
            }
            var entries =
                    messages.stream().map(this::entry).flatMap(Optional::stream).toList();
            return new LedgerPage(entries, after(messages, position), end);
        }
    }

    private static long offset(Map<TopicPartition, Long> offsets) {
        return Objects.requireNonNull(offsets.get(LEDGER.get(0)));
    }

    private static List<ConsumerRecord<String, byte[]>> messages(
            Consumer<String, byte[]> consumer, long first, long until) {
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (long next = first; next < until; ) {
            var more = consumer.poll(LIMIT).records(LEDGER.get(0));
            if (more.isEmpty()) {
                throw new TimeoutException("The ledger cannot be read at " + next);
            }
            messages.addAll(more);
            next = more.get(more.size() - 1).offset() + 1;
        }
        return messages;
    }

    private static LedgerPosition after(List<ConsumerRecord<String, byte[]>> messages, LedgerPosition position) {
        if (messages.isEmpty()) {
            return position;
        }
        var last = messages.get(messages.size() - 1);
        return new LedgerPosition(last.offset() + 1, eventOf(last));
    }

    private static String eventOf(ConsumerRecord<String, byte[]> message) {
        var id = message.headers().lastHeader("ce_id");
        return id == null ? "" : new String(id.value(), StandardCharsets.UTF_8);
    }

    /** One that nobody can read keeps no service closed for ever: operators are told instead. */
    private Optional<LedgerEntry> entry(ConsumerRecord<String, byte[]> message) {
        try {
            var event = events.read(message, Started.class);
            var started = event.data();
            return Optional.of(new LedgerEntry(
                    started.erased(), started.request(), started.requestedAt(), event.time(), started.receipts()));
        } catch (CloudEventReader.UnreadableEvent ex) {
            unreadable.increment();
            log.error("Entry {} of the erasure ledger cannot be read", message.offset());
            return Optional.empty();
        }
    }
}
