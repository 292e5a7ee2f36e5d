package fr.cesizen.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.local.FakeCheckout;
import fr.cesizen.local.Preflight;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    private final Path folder;

    PortsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesEveryPartAPortThatNobodyElseHas() {
        var ports = Ports.free();
        var all = new HashSet<Integer>();
        for (var part : Component.values()) {
            all.add(ports.of(part));
        }
        all.add(ports.kafkaController());
        all.add(ports.keycloakManagement());
        all.add(ports.gatewayManagement());
        assertThat(all).hasSize(Component.values().length + 3).allMatch(Ports::isFree);
    }

    @Test
    void keepsTheUsualPortsButThoseOfTheOperator() throws IOException {
        var state = new StateFolder(folder, folder);
        assertThat(PortsFile.in(state).of(Component.GATEWAY)).isEqualTo(8080);
        Files.writeString(
                folder.resolve("ports.properties"), "gateway=9999\nkafka-controller = 9998\ngateway-management=9997");
        var ports = PortsFile.in(state);
        assertThat(List.of(
                        ports.of(Component.GATEWAY),
                        ports.kafkaController(),
                        ports.gatewayManagement(),
                        ports.of(Component.POSTGRES)))
                .containsExactly(9999, 9998, 9997, 55432);
    }

    @Test
    void refusesWhatIsNoPort() throws IOException {
        var state = new StateFolder(folder, folder);
        for (var text : List.of("none", "0", "-1", "65536")) {
            Files.writeString(folder.resolve("ports.properties"), "gateway=" + text);
            assertThatThrownBy(() -> PortsFile.in(state))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining(text);
        }
    }

    @Test
    void namesThePortInUseAndThePartThatNeedsIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var main = new EnumMap<Component, Integer>(Ports.free().main());
            main.put(Component.KAFKA, other.getLocalPort());
            var preflight = new Preflight(new StateFolder(folder, folder), new Ports(main, 1, 2));
            assertThatThrownBy(() -> preflight.check(List.of(Component.KAFKA)))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which kafka needs")
                    .hasMessageContaining("kafka=<another port>");
        }
    }

    @Test
    void namesTheGatewaysSecondPortWhenThatIsInUse(@TempDir Path checkout) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var fake = FakeCheckout.in(checkout)) {
            fake.build(Component.GATEWAY);
            var ports = new Ports(Ports.free().main(), 1, 2, other.getLocalPort());
            var preflight = new Preflight(new StateFolder(folder, folder), ports);
            assertThatThrownBy(() -> preflight.check(List.of(Component.GATEWAY)))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which gateway needs")
                    .hasMessageContaining("gateway-management=<another port>");
        }
    }

    @Test
    void refusesADiskThatIsNearlyFull() {
        var preflight = new Preflight(new StateFolder(folder, folder), Ports.free(), Long.MAX_VALUE);
        assertThatThrownBy(() -> preflight.check(List.of()))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("GiB are free");
    }

    @Test
    void knowsThePartsByTheirNames() {
        assertThat(Component.named("stress-service")).isEqualTo(Component.STRESS);
        assertThatThrownBy(() -> Component.named("stress"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("stress-service");
    }
}
