package fr.cesizen.local;

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

/** The topics that {@code deploy/kafka/topics.yaml} declares, dead letters included. */
record Topics(List<Topic> all) {

    /** @param retentionDays how long a record stays readable */
    record Topic(String name, int partitions, int retentionDays) {

        NewTopic toCreate() {
            var retention = Long.toString(Duration.ofDays(retentionDays).toMillis());
            return new NewTopic(name, Optional.of(partitions), Optional.empty())
                    .configs(Map.of("retention.ms", retention));
        }
    }

    static Topics read(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            Map<String, Object> declared = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return of(declared);
        } catch (RuntimeException malformed) {
            throw new Refusal(file + " does not declare topics: " + malformed.getMessage());
        }
    }

    private static Topics of(Map<String, Object> declared) {
        var dead = map(declared.get("deadLetters"));
        var all = new ArrayList<Topic>();
        for (var each : (List<?>) declared.get("topics")) {
            var topic = map(each);
            var name = (String) topic.get("name");
            all.add(topic(name, topic));
            all.add(topic(name + dead.get("suffix"), dead));
        }
        return new Topics(List.copyOf(all));
    }

    private static Topic topic(String name, Map<?, ?> settings) {
        return new Topic(name, (Integer) settings.get("partitions"), (Integer) settings.get("retentionDays"));
    }

    private static Map<?, ?> map(Object node) {
        return (Map<?, ?>) node;
    }

    /** Creates those that are missing. */
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
            throw new Refusal("Interrupted");
        }
    }
}
