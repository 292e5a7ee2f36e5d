package fr.cesizen.platform.events;

import fr.cesizen.platform.database.DatabaseFailures;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens to a record that could not be applied: three attempts, then {@code <topic>-dlt} with the cause.
 *
 * <p>While the database does not answer, the record is retried without limit: the record is not the cause.
 */
final class KafkaErrorHandling {

    static DefaultErrorHandler handler(KafkaOperations<String, byte[]> kafka, MeterRegistry metrics) {
        var deadLetters = new DeadLetterPublishingRecoverer(kafka, KafkaErrorHandling::deadLetterTopic);
        deadLetters.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        var handler = new DefaultErrorHandler(
                (message, ex) -> {
                    deadLetters.accept(message, ex);
                    metrics.counter("cesizen.dead.letters", "topic", message.topic())
                            .increment();
                },
                new FixedBackOff(200, 2));
        handler.setLogLevel(KafkaException.Level.WARN); // of each attempt; a parked record is counted and alarmed
        handler.setBackOffFunction(
                (message, ex) -> DatabaseFailures.isTransient(ex) ? unlimited() : isUnreadable(ex) ? none() : null);
        return handler;
    }

    private static TopicPartition deadLetterTopic(ConsumerRecord<?, ?> message, Exception ex) {
        return new TopicPartition(message.topic() + "-dlt", -1);
    }

    private static boolean isUnreadable(@Nullable Throwable ex) {
        return ex != null && (ex instanceof CloudEventReader.UnreadableEvent || isUnreadable(ex.getCause()));
    }

    private static BackOff none() {
        return new FixedBackOff(0, 0);
    }

    private static BackOff unlimited() {
        var pause = new ExponentialBackOff(500, 2);
        pause.setMaxInterval(15_000);
        return pause;
    }

    private KafkaErrorHandling() {}
}
