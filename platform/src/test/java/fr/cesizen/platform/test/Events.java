package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks to the services under test as another service would, and hears what they tell. */
public final class Events {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestKafka.servers()), new StringSerializer(), new ByteArraySerializer());

    /** Sends a CloudEvent about {@code person}; the same id twice is a repeated delivery. */
    public static void send(String topic, String id, String type, UUID person, String json) {
        send(topic, id, type, person, json, Instant.now());
    }

    /** The same of what happened at another time. */
    public static void send(String topic, String id, String type, UUID person, String json, Instant at) {
        var event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/another-service"))
                .withType(type)
                .withSubject(person.toString())
                .withTime(at.atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(json.getBytes(StandardCharsets.UTF_8))
                .build();
        send(KafkaMessageFactory.<String>createWriter(topic, person.toString()).writeBinary(event));
    }

    /** Sends a CloudEvent about nobody: without a subject, and with its type as key. */
    public static void sendAboutNobody(String topic, String id, String type, String json) {
        var event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/another-service"))
                .withType(type)
                .withTime(Instant.now().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(json.getBytes(StandardCharsets.UTF_8))
                .build();
        send(KafkaMessageFactory.<String>createWriter(topic, type).writeBinary(event));
    }

    /** Sends something that is no CloudEvent. */
    public static void sendRaw(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Waits for {@code count} events about {@code person} on {@code topic}, from its beginning, in order. */
    public static List<CloudEvent> about(UUID person, String topic, int count) {
        return keyed(person.toString(), topic, count);
    }

    /** The same for what is about no person: its key is its type. */
    public static List<CloudEvent> keyed(String key, String topic, int count) {
        return matching(key, topic, event -> true, count);
    }

    /** Waits for {@code count} events of {@code type} about {@code person}, whatever stands between them. */
    public static List<CloudEvent> ofType(UUID person, String topic, String type, int count) {
        return matching(person.toString(), topic, event -> event.getType().equals(type), count);
    }

    private static List<CloudEvent> matching(String key, String topic, Predicate<CloudEvent> wanted, int count) {
        var partition = new TopicPartition(topic, 0);
        var found = new ArrayList<CloudEvent>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.servers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (var end = Instant.now().plus(PATIENCE);
                    found.size() < count && Instant.now().isBefore(end); ) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(message.key()) && message.headers().lastHeader("ce_id") != null) {
                        var event = KafkaMessageFactory.createReader(message).toEvent();
                        if (wanted.test(event)) {
                            found.add(event);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The only one of {@code type} among {@link #about}, wherever it stands among the others. */
    public static CloudEvent one(UUID person, String topic, String type, int count) {
        var found = about(person, topic, count).stream()
                .filter(event -> event.getType().equals(type))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        try {
            PRODUCER.send(message).get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    private Events() {}
}
