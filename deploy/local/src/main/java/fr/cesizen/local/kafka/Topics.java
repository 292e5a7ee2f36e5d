package fr.cesizen.local.kafka;

import fr.cesizen.local.layout.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The topics that {@code deploy/kafka/topics.yaml} declares, dead letters included. */
record Topics(List<Topic> all) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** @param retentionDays number of days for which a record stays readable; -1 for good */
    record Topic(String name, int partitions, int retentionDays) {

        NewTopic toCreate() {
            long retention =
                    retentionDays < 0 ? -1 : Duration.ofDays(retentionDays).toMillis();
            return new NewTopic(name, Optional.of(partitions), Optional.empty())
                    .configs(Map.of("retention.ms", Long.toString(retention)));
        }
    }

    /** The settings common to all dead-letter topics. */
    private record DeadLetters(String suffix, int partitions, int retentionDays) {

        Topic of(Topic topic) {
            return new Topic(topic.name() + suffix, partitions, retentionDays);
        }
    }

    private record Declared(DeadLetters deadLetters, List<Topic> topics) {}

    static Topics read(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(in);
            var declared = JSON.convertValue(tree, Declared.class);
            var all = new ArrayList<>(declared.topics());
            declared.topics().forEach(topic -> all.add(declared.deadLetters().of(topic)));
            return new Topics(List.copyOf(all));
        } catch (RuntimeException malformed) {
            throw new LauncherException(file + " does not declare topics: " + malformed.getMessage());
        }
    }

    /** Creates the topics that are missing. */
    void create(String servers) throws IOException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            var there = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var missing = all.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(Topic::toCreate)
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException("Cannot create the topics: " + failed, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted");
        }
    }
}
