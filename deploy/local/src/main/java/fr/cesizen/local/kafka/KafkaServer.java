package fr.cesizen.local.kafka;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.JvmFlags;
import fr.cesizen.local.process.ProcessRunner;
import fr.cesizen.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** Kafka as one KRaft node, broker and controller in one JVM, with the topics of {@code deploy/kafka}. */
public final class KafkaServer implements ProcessSpec {

    private final StateFolder state;
    private final Ports ports;

    public KafkaServer(StateFolder state, Ports ports) {
        this.state = state;
        this.ports = ports;
    }

    @Override
    public Component part() {
        return Component.KAFKA;
    }

    @Override
    public Command command() throws IOException {
        var libraries = KafkaLibraries.in(state.runtime());
        var settings = state.data(Component.KAFKA).resolve("server.properties");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, settings());
        if (!Files.exists(records().resolve("meta.properties"))) {
            format(libraries, settings);
        }
        return java(libraries, "kafka.Kafka", settings.toString());
    }

    @Override
    public void prepare() throws IOException {
        KafkaLibraries.in(state.runtime());
    }

    @Override
    public boolean isReady() {
        return !Ports.isFree(ports.of(Component.KAFKA));
    }

    @Override
    public void complete() throws IOException {
        var servers = "127.0.0.1:" + ports.of(Component.KAFKA);
        Topics.read(SourceTree.find().deploy("kafka/topics.yaml")).create(servers);
    }

    private Path records() {
        return state.data(Component.KAFKA).resolve("records");
    }

    private void format(KafkaLibraries libraries, Path settings) throws IOException {
        var command = java(
                libraries,
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                settings.toString());
        ProcessRunner.run(
                command, state.log(Component.KAFKA), Duration.ofMinutes(2), "Kafka cannot create its data folder.");
    }

    private Command java(KafkaLibraries libraries, String... arguments) {
        var words = JvmFlags.java(192);
        words.add("-Dorg.slf4j.simpleLogger.logFile=System.out");
        words.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        words.add("-Dorg.slf4j.simpleLogger.log.kafka.server=info");
        words.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        words.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS");
        words.add("-cp");
        words.add(libraries.classPath());
        words.addAll(List.of(arguments));
        return new Command(words, Map.of(), state.root());
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                group.initial.rebalance.delay.ms=0
                log.segment.bytes=67108864
                log.index.size.max.bytes=1048576
                log.cleaner.dedupe.buffer.size=8388608
                broker.session.timeout.ms=6000
                controlled.shutdown.max.retries=1
                """.formatted(ports.of(Component.KAFKA), ports.kafkaController(), records());
    }
}
