package fr.cesizen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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

    private static final List<Part> TWO = List.of(Part.DISCOVERY, Part.EMOTION);

    private final FakeCheckout checkout;
    private final Ports ports = Ports.free();
    private final Stack stack;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    StackTest(@TempDir Path folder) throws IOException {
        checkout = FakeCheckout.in(folder.resolve("checkout"));
        checkout.build(Part.DISCOVERY);
        checkout.build(Part.EMOTION);
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
        var survivor = stack.pid(Part.DISCOVERY);
        stack.kill(Part.EMOTION);
        assertThat(stack.status(Part.EMOTION).state()).isEqualTo(PartStatus.State.DOWN);
        stack.up(TWO, told::add);
        assertThat(stack.status(Part.EMOTION).state()).isEqualTo(PartStatus.State.UP);
        assertThat(stack.pid(Part.DISCOVERY)).isEqualTo(survivor);
    }

    @Test
    void isFoundAgainAndStoppedByALaterCommand() throws IOException {
        stack.up(TWO, told::add);
        var process = ProcessHandle.of(stack.pid(Part.EMOTION).orElseThrow()).orElseThrow();
        var later = Stack.at(checkout.state(), ports);
        assertThat(later.pid(Part.EMOTION)).hasValue(process.pid());
        later.down(told::add);
        assertThat(Processes.isAlive(process)).isFalse();
        assertThat(told).anyMatch(line -> line.contains("emotion-service") && line.contains("stopped"));
        assertThat(stack.status(Part.DISCOVERY).toString()).contains("discovery", "down");
    }

    @Test
    void asksTheGatewayForItsHealthOnAPortOfItsOwn() throws IOException {
        checkout.build(Part.GATEWAY);
        stack.up(List.of(Part.GATEWAY), told::add);
        assertThat(stack.status(Part.GATEWAY).state()).isEqualTo(PartStatus.State.UP);
        assertThat(stack.actuator(Part.GATEWAY)).hasPort(ports.gatewayManagement());
        assertThat(stack.actuator(Part.EMOTION)).hasPort(ports.of(Part.EMOTION));
    }

    @Test
    void extractsAServiceOnceForABuildAndKeepsTheLastBuildOnly() throws IOException {
        var services = checkout.state().services();
        stack.server(Part.EMOTION).prepare();
        var first = builds(services);
        stack.server(Part.EMOTION).prepare();
        assertThat(builds(services)).hasSize(1).isEqualTo(first);
        Files.setLastModifiedTime(Checkout.find().jar(Part.EMOTION), FileTime.fromMillis(1));
        stack.server(Part.EMOTION).prepare();
        assertThat(builds(services)).containsExactly(services.resolve("emotion-service-1"));
    }

    private static List<Path> builds(Path services) throws IOException {
        try (var all = Files.list(services)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void showsWhyAPartDied() {
        stack.with(Part.EMOTION, Map.of("FAKE_DIES", "1"));
        assertThatThrownBy(() -> stack.up(TWO, told::add))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("emotion-service died while starting")
                .hasMessageContaining("I cannot reach my database");
    }

    @Test
    void startsAgainWhatIsStillBeingStopped() throws IOException {
        stack.with(Part.EMOTION, Map.of("FAKE_LINGERS", "1"));
        stack.up(TWO, told::add);
        var leaving = ProcessHandle.of(stack.pid(Part.EMOTION).orElseThrow()).orElseThrow();
        leaving.destroy();
        Waiting.until(() -> stack.status(Part.EMOTION).state() == PartStatus.State.SILENT, Duration.ofSeconds(10));
        assertThat(leaving.isAlive()).isTrue();
        stack.up(TWO, told::add);
        assertThat(stack.status(Part.EMOTION).state()).isEqualTo(PartStatus.State.UP);
        assertThat(stack.pid(Part.EMOTION)).isPresent().isNotEqualTo(OptionalLong.of(leaving.pid()));
    }

    @Test
    void namesThePartThatIsNotBuilt() {
        assertThatThrownBy(() -> stack.up(List.of(Part.GDPR), told::add))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gdpr-service-*-exec.jar is missing");
    }

    @Test
    void forgetsEverythingButWhatIsUnpacked() throws IOException {
        stack.start(Part.DISCOVERY);
        assertThat(stack.log(Part.DISCOVERY)).content().contains("ready");
        stack.down(told::add);
        stack.wipe();
        assertThat(stack.log(Part.DISCOVERY)).doesNotExist();
        assertThat(checkout.state().secrets()).doesNotExist();
        assertThat(checkout.state().services()).isNotEmptyDirectory();
    }
}
