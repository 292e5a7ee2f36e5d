package fr.cesizen.e2e;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the running system, read from its beginning and written to as a faulty producer would. */
final class Topic implements AutoCloseable {

    private final String name;
    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;

    Topic(URI kafka, String name) {
        var servers = Map.<String, Object>of("bootstrap.servers", kafka.getHost() + ":" + kafka.getPort());
        this.name = name;
        this.consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
    }

    /** Waits for at least one record with that key, and answers all that are there. */
    List<ConsumerRecord<String, byte[]>> of(String key) {
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var end = Instant.now().plusSeconds(20);
                found.isEmpty() && Instant.now().isBefore(end); ) {
            for (var message : consumer.poll(Duration.ofSeconds(1))) {
                if (key.equals(message.key())) {
                    found.add(message);
                }
            }
        }
        return found;
    }

    void sendAgain(ConsumerRecord<String, byte[]> message) throws Exception {
        producer.send(new ProducerRecord<>(
                        name, message.partition(), message.key(), message.value(), message.headers()))
                .get();
    }

    void send(String key, String value) throws Exception {
        producer.send(new ProducerRecord<>(name, key, value.getBytes(StandardCharsets.UTF_8)))
                .get();
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
