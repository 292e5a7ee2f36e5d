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
import java.util.Map;
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
            if (part.hasManagementPort()) {
                all.add(ports.management(part));
            }
        }
        all.add(ports.kafkaController());
        assertThat(all).hasSize(12 + 9 + 1).allMatch(Ports::isFree);
    }

    @Test
    void givesEveryPartThatIsBuiltHereAManagementPort() {
        var usual = Ports.usual();
        for (var part : Component.values()) {
            assertThat(part.hasManagementPort()).isEqualTo(part.isBuiltHere() || part == Component.KEYCLOAK);
        }
        assertThat(usual.management(Component.GATEWAY)).isEqualTo(8079);
        // As the process itself takes it when nobody names one: platform-defaults.yml.
        for (var service : Component.services()) {
            assertThat(usual.management(service)).isEqualTo(10_000 + usual.of(service));
        }
        assertThatThrownBy(() -> usual.management(Component.POSTGRES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheUsualPortsButThoseOfTheOperator() throws IOException {
        var state = new StateFolder(folder, folder);
        assertThat(PortsFile.in(state).of(Component.GATEWAY)).isEqualTo(8080);
        Files.writeString(
                folder.resolve("ports.properties"),
                "gateway=9999\nkafka-controller = 9998\ngateway-management=9997\ngarden-service-management=9996");
        var ports = PortsFile.in(state);
        assertThat(List.of(
                        ports.of(Component.GATEWAY),
                        ports.kafkaController(),
                        ports.management(Component.GATEWAY),
                        ports.management(Component.GARDEN),
                        ports.of(Component.POSTGRES)))
                .containsExactly(9999, 9998, 9997, 9996, 55432);
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
            var preflight = new Preflight(new StateFolder(folder, folder), new Ports(main, Map.of(), 2));
            assertThatThrownBy(() -> preflight.check(List.of(Component.KAFKA)))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which kafka needs")
                    .hasMessageContaining("kafka=<another port>");
        }
    }

    @Test
    void namesTheManagementPortInUse(@TempDir Path checkout) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var fake = FakeCheckout.in(checkout)) {
            fake.build(Component.GARDEN);
            var ports = new Ports(Ports.free().main(), Map.of(Component.GARDEN, other.getLocalPort()), 2);
            var preflight = new Preflight(new StateFolder(folder, folder), ports);
            assertThatThrownBy(() -> preflight.check(List.of(Component.GARDEN)))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which garden-service needs")
                    .hasMessageContaining("garden-service-management=<another port>");
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
