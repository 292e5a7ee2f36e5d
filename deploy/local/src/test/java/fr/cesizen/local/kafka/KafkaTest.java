package fr.cesizen.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaTest {

    private final Path folder;

    KafkaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Stack stack;
    private Map<String, Object> client;

    @BeforeAll
    void start() throws IOException {
        stack = Stack.at(StateFolder.at(folder), Ports.free());
        stack.start(Component.KAFKA);
        client = Map.of("bootstrap.servers", stack.url(Component.KAFKA).getAuthority(), "max.block.ms", 3000);
    }

    @AfterAll
    void stop() throws IOException {
        stack.stop(Component.KAFKA);
    }

    @Test
    void hasEveryDeclaredTopic() throws Exception {
        var declared =
                Topics.read(SourceTree.find().deploy("kafka/topics.yaml")).all();
        try (var admin = Admin.create(client)) {
            var names = declared.stream().map(Topics.Topic::name).toList();
            var there = admin.describeTopics(names).allTopicNames().get();
            assertThat(declared).allSatisfy(topic -> assertThat(there)
                    .hasEntrySatisfying(topic.name(), found -> assertThat(found.partitions())
                            .hasSize(topic.partitions())));
            assertThat(retention(admin, "cesizen.journal")).isEqualTo("604800000");
            assertThat(retention(admin, "cesizen.erasures"))
                    .as("the erasure ledger is kept for good")
                    .isEqualTo("-1");
        }
    }

    private static String retention(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var settings = admin.describeConfigs(List.of(resource)).all().get();
        assertThat(settings).containsOnlyKeys(resource);
        return settings.values().iterator().next().get("retention.ms").value();
    }

    @Test
    void makesNoTopicThatNobodyDeclared() {
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("cesizen.jurnal", "x"))
                            .get())
                    .hasMessageContaining("not present in metadata");
        }
    }

    @Test
    void keepsRecordsOverACrash() throws Exception {
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("cesizen.account", 0, "lea", "kept"))
                    .get();
        }
        stack.kill(Component.KAFKA);
        stack.start(Component.KAFKA);
        assertThat(read("cesizen.account")).contains("kept");
    }

    private String read(String topic) {
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int tries = 0; tries < 30; tries++) {
                var records = consumer.poll(Duration.ofSeconds(1));
                if (!records.isEmpty()) {
                    return records.records(partition).stream()
                            .map(r -> r.value())
                            .collect(Collectors.joining(","));
                }
            }
            return "";
        }
    }
}
