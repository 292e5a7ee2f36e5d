package fr.cesizen.garden;

import fr.cesizen.platform.test.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Kafka as the other services see it. */
public final class TestConsumer {

    /** One event about one person. */
    public record Seen(String type, String data) {}

    /** Sends an event as another service would, CloudEvents in binary mode. */
    public static void publish(String topic, String type, UUID person, UUID id, String data) {
        var message = new ProducerRecord<>(topic, person.toString(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_source", "/another-service",
                        "ce_type", type,
                        "ce_subject", person.toString(),
                        "ce_time", "2026-11-22T08:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.servers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException ex) {
            throw new IllegalStateException(ex);
        }
    }

    public static void entryRecorded(UUID person, UUID id, UUID entry, String day) {
        publish(
                "cesizen.journal",
                "fr.cesizen.journal.entry-recorded.v1",
                person,
                id,
                "{\"entry\":\"" + entry + "\",\"day\":\"" + day + "\",\"zone\":\"Europe/Paris\"}");
    }

    /** Waits until {@code count} events about {@code person} are on {@code topic}, and tells all that are there. */
    public static List<Seen> await(String topic, UUID person, int count) {
        var seen = new ArrayList<List<Seen>>();
        Awaitility.await().until(() -> {
            seen.add(read(topic, person));
            return seen.get(seen.size() - 1).size() >= count;
        });
        return seen.get(seen.size() - 1);
    }

    /** All events about {@code person} that are on {@code topic} now. */
    public static List<Seen> read(String topic, UUID person) {
        var seen = new ArrayList<Seen>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.servers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (person.toString().equals(message.key())) {
                        var type = message.headers().lastHeader("ce_type").value();
                        seen.add(new Seen(new String(type, StandardCharsets.UTF_8), message.value()));
                    }
                });
            }
        }
        return seen;
    }

    private TestConsumer() {}
}
