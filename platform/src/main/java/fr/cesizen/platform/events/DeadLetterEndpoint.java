package fr.cesizen.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * The operator's view of what this service could not apply: {@code GET} counts the waiting records, {@code POST} sends
 * them to their topic again. The inbox of each service that has applied them already makes them a no-op there.
 *
 * <p>Both operations may block: Actuator runs them on a bounded scheduler.
 */
@Endpoint(id = "deadletters")
final class DeadLetterEndpoint {

    private static final String DLT_HEADERS = "kafka_dlt";

    private final String service;
    private final Set<String> topics;
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaOperations<String, byte[]> kafka;

    DeadLetterEndpoint(
            @Value("${spring.application.name}") String service,
            List<EventHandler<?>> subscriptions,
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> kafka) {
        this.service = service;
        this.topics = subscriptions.stream()
                .map(subscription -> subscription.topic() + "-dlt")
                .collect(Collectors.toSet());
        this.consumers = consumers;
        this.kafka = kafka;
    }

    /** The number of waiting dead letters of this service, by topic; those of other services are skipped. */
    @ReadOperation
    public Map<String, Long> waiting() {
        return read(message -> {}, false);
    }

    /** Sends every waiting dead letter of this service to its original topic again; returns their number, by topic. */
    @WriteOperation
    public Map<String, Long> replay() {
        return read(message -> kafka.send(original(message)).join(), true);
    }

    private Map<String, Long> read(java.util.function.Consumer<ConsumerRecord<String, byte[]>> each, boolean commit) {
        try (var consumer = consumers.createConsumer(service + "-deadletters", "replay")) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var counts = new TreeMap<String, Long>();
            while (!reached(consumer, ends)) {
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    if (isOurs(message)) {
                        each.accept(message);
                        counts.merge(message.topic(), 1L, Long::sum);
                    }
                }
            }
            if (commit) {
                consumer.commitSync();
            }
            return counts;
        }
    }

    private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private boolean isOurs(ConsumerRecord<String, byte[]> message) {
        var group = message.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP);
        return group != null && new String(group.value(), StandardCharsets.UTF_8).equals(service);
    }

    private static ProducerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> message) {
        var topic = message.topic().substring(0, message.topic().length() - "-dlt".length());
        var headers = new RecordHeaders();
        message.headers().forEach(header -> {
            if (!header.key().startsWith(DLT_HEADERS)) {
                headers.add(header);
            }
        });
        return new ProducerRecord<>(topic, null, null, message.key(), message.value(), headers);
    }
}
