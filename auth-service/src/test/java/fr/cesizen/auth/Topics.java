package fr.cesizen.auth;

import fr.cesizen.platform.test.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka as the other services see it. */
public final class Topics {

    /** All events of {@code type} about {@code person} that are on the topic now, oldest first. */
    public static List<ConsumerRecord<String, String>> read(String topic, String type, UUID person) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestKafka.servers()), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found.stream()
                    .filter(each -> person.toString().equals(each.key()) && type.equals(header(each, "ce_type")))
                    .toList();
        }
    }

    public static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Says something on {@code cesizen.privacy}, as gdpr-service does. */
    public static void privacy(String type, UUID id, UUID person, String data) {
        var event = new ProducerRecord<>("cesizen.privacy", person.toString(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_source", "/gdpr-service",
                        "ce_type", type,
                        "ce_subject", person.toString(),
                        "ce_time", "2026-11-22T12:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.servers()), new StringSerializer(), new StringSerializer())) {
            producer.send(event).get();
        } catch (InterruptedException | ExecutionException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private Topics() {}
}
