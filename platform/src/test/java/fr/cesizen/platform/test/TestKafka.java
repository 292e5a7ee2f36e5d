package fr.cesizen.platform.test;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/** The Kafka of a test JVM, with the topics of {@code deploy/kafka/topics.yaml} and their dead letters. */
public final class TestKafka {

    private static final String SERVERS = Docker.ANSWERS ? container() : embedded();

    static {
        createTopics();
    }

    public static String servers() {
        return SERVERS;
    }

    private static String embedded() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("offsets.topic.num.partitions", "1");
        broker.afterPropertiesSet();
        return broker.getBrokersAsString();
    }

    @SuppressWarnings("resource") // ends with the JVM, by Testcontainers' reaper
    private static String container() {
        var kafka = new KafkaContainer("apache/kafka-native:4.2.1");
        kafka.start();
        return kafka.getBootstrapServers();
    }

    private static void createTopics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", SERVERS))) {
            // One partition and not the declared three: a test that has seen a record knows that those before it were
            // seen.
            var topics = declared()
                    .map(name -> new NewTopic(name, Optional.of(1), Optional.empty()))
                    .toList();
            admin.createTopics(topics).all().get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    private static Stream<String> declared() {
        var file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("kafka/topics.yaml"));
        var declared = Objects.requireNonNull(file.getObject());
        var deadLetters = Objects.requireNonNull(declared.getProperty("deadLetters.suffix"));
        return declared.stringPropertyNames().stream()
                .filter(key -> key.matches("topics\\[\\d+]\\.name"))
                .map(declared::getProperty)
                .flatMap(name -> Stream.of(name, name + deadLetters));
    }

    private TestKafka() {}
}
