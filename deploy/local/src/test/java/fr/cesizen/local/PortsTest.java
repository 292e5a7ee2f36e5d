package fr.cesizen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        for (var part : Part.values()) {
            all.add(ports.of(part));
        }
        all.add(ports.kafkaController());
        all.add(ports.keycloakManagement());
        all.add(ports.gatewayManagement());
        assertThat(all).hasSize(Part.values().length + 3).allMatch(Ports::isFree);
    }

    @Test
    void keepsTheUsualPortsButThoseOfTheOperator() throws IOException {
        var state = new StateFolder(folder, folder);
        assertThat(PortsFile.in(state).of(Part.GATEWAY)).isEqualTo(8080);
        Files.writeString(
                folder.resolve("ports.properties"), "gateway=9999\nkafka-controller = 9998\ngateway-management=9997");
        var ports = PortsFile.in(state);
        assertThat(List.of(
                        ports.of(Part.GATEWAY),
                        ports.kafkaController(),
                        ports.gatewayManagement(),
                        ports.of(Part.POSTGRES)))
                .containsExactly(9999, 9998, 9997, 55432);
    }

    @Test
    void refusesWhatIsNoPort() throws IOException {
        var state = new StateFolder(folder, folder);
        for (var text : List.of("none", "0", "-1", "65536")) {
            Files.writeString(folder.resolve("ports.properties"), "gateway=" + text);
            assertThatThrownBy(() -> PortsFile.in(state))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(text);
        }
    }

    @Test
    void namesThePortInUseAndThePartThatNeedsIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var main = new EnumMap<Part, Integer>(Ports.free().main());
            main.put(Part.KAFKA, other.getLocalPort());
            var preflight = new Preflight(new StateFolder(folder, folder), new Ports(main, 1, 2));
            assertThatThrownBy(() -> preflight.check(List.of(Part.KAFKA)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which kafka needs")
                    .hasMessageContaining("kafka=<another port>");
        }
    }

    @Test
    void namesTheGatewaysSecondPortWhenThatIsInUse(@TempDir Path checkout) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var fake = FakeCheckout.in(checkout)) {
            fake.build(Part.GATEWAY);
            var ports = new Ports(Ports.free().main(), 1, 2, other.getLocalPort());
            var preflight = new Preflight(new StateFolder(folder, folder), ports);
            assertThatThrownBy(() -> preflight.check(List.of(Part.GATEWAY)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which gateway needs")
                    .hasMessageContaining("gateway-management=<another port>");
        }
    }

    @Test
    void refusesADiskThatIsNearlyFull() {
        var preflight = new Preflight(new StateFolder(folder, folder), Ports.free(), Long.MAX_VALUE);
        assertThatThrownBy(() -> preflight.check(List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GiB are free");
    }

    @Test
    void knowsThePartsByTheirNames() {
        assertThat(Part.named("stress-service")).isEqualTo(Part.STRESS);
        assertThatThrownBy(() -> Part.named("stress"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stress-service");
    }
}
