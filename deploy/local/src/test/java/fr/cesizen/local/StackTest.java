package fr.cesizen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.ComponentStatus;
import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.process.Polling;
import fr.cesizen.local.process.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    private static final List<Component> TWO = List.of(Component.DISCOVERY, Component.EMOTION);

    private final FakeCheckout checkout;
    private final Ports ports = Ports.free();
    private final Stack stack;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    StackTest(@TempDir Path folder) throws IOException {
        checkout = FakeCheckout.in(folder.resolve("checkout"));
        checkout.build(Component.DISCOVERY);
        checkout.build(Component.EMOTION);
        stack = Stack.at(checkout.state(), ports);
    }

    @AfterEach
    void leaveNothingRunning() throws IOException {
        stack.down(line -> {});
        checkout.close();
    }

    @Test
    void bringsBackOnlyThePartThatCrashed() throws IOException {
        stack.up(TWO, told::add);
        var survivor = stack.pid(Component.DISCOVERY);
        stack.kill(Component.EMOTION);
        assertThat(stack.status(Component.EMOTION).state()).isEqualTo(ComponentStatus.State.DOWN);
        stack.up(TWO, told::add);
        assertThat(stack.status(Component.EMOTION).state()).isEqualTo(ComponentStatus.State.UP);
        assertThat(stack.pid(Component.DISCOVERY)).isEqualTo(survivor);
    }

    @Test
    void isFoundAgainAndStoppedByALaterCommand() throws IOException {
        stack.up(TWO, told::add);
        var process =
                ProcessHandle.of(stack.pid(Component.EMOTION).orElseThrow()).orElseThrow();
        var later = Stack.at(checkout.state(), ports);
        assertThat(later.pid(Component.EMOTION)).hasValue(process.pid());
        later.down(told::add);
        assertThat(ProcessRunner.isAlive(process)).isFalse();
        assertThat(told).anyMatch(line -> line.contains("emotion-service") && line.contains("stopped"));
        assertThat(stack.status(Component.DISCOVERY).toString()).contains("discovery", "down");
    }

    @Test
    void asksEveryPartForItsHealthOnAPortOfItsOwn() throws IOException {
        checkout.build(Component.GATEWAY);
        var three = List.of(Component.DISCOVERY, Component.GATEWAY, Component.EMOTION);
        stack.up(three, told::add);
        for (var part : three) {
            assertThat(stack.status(part).state()).isEqualTo(ComponentStatus.State.UP);
            assertThat(stack.actuator(part)).hasPort(ports.management(part));
            assertThat(ports.management(part)).isNotEqualTo(ports.of(part));
        }
    }

    @Test
    void extractsAServiceOnceForABuildAndKeepsTheLastBuildOnly() throws IOException {
        var services = checkout.state().services();
        stack.server(Component.EMOTION).prepare();
        var first = builds(services);
        stack.server(Component.EMOTION).prepare();
        assertThat(builds(services)).hasSize(1).isEqualTo(first);
        rebuild(SourceTree.find().jar(Component.EMOTION));
        stack.server(Component.EMOTION).prepare();
        assertThat(builds(services)).hasSize(1).isNotEqualTo(first);
    }

    /** Another content and the same time, as reproducible builds have it; a jar may begin with anything. */
    private static void rebuild(Path jar) throws IOException {
        var time = Files.getLastModifiedTime(jar);
        var bytes = Files.readAllBytes(jar);
        Files.writeString(jar, "#\n");
        Files.write(jar, bytes, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(jar, time);
    }

    private static List<Path> builds(Path services) throws IOException {
        try (var all = Files.list(services)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void showsWhyAPartDied() {
        stack.with(Component.EMOTION, Map.of("FAKE_DIES", "1"));
        assertThatThrownBy(() -> stack.up(TWO, told::add))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("emotion-service died while starting")
                .hasMessageContaining("I cannot reach my database");
    }

    @Test
    void startsAgainWhatIsStillBeingStopped() throws IOException {
        stack.with(Component.EMOTION, Map.of("FAKE_LINGERS", "1"));
        stack.up(TWO, told::add);
        var leaving =
                ProcessHandle.of(stack.pid(Component.EMOTION).orElseThrow()).orElseThrow();
        leaving.destroy();
        Polling.until(
                () -> stack.status(Component.EMOTION).state() == ComponentStatus.State.SILENT, Duration.ofSeconds(10));
        assertThat(leaving.isAlive()).isTrue();
        stack.up(TWO, told::add);
        assertThat(stack.status(Component.EMOTION).state()).isEqualTo(ComponentStatus.State.UP);
        assertThat(stack.pid(Component.EMOTION)).isPresent().isNotEqualTo(OptionalLong.of(leaving.pid()));
    }

    @Test
    void namesThePartThatIsNotBuilt() {
        assertThatThrownBy(() -> stack.up(List.of(Component.GDPR), told::add))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("gdpr-service-*-exec.jar is missing");
    }

    @Test
    void forgetsEverythingButWhatIsUnpacked() throws IOException {
        stack.start(Component.DISCOVERY);
        assertThat(stack.log(Component.DISCOVERY)).content().contains("ready");
        stack.down(told::add);
        stack.wipe();
        assertThat(stack.log(Component.DISCOVERY)).doesNotExist();
        assertThat(checkout.state().secrets()).doesNotExist();
        assertThat(checkout.state().services()).isNotEmptyDirectory();
    }
}
