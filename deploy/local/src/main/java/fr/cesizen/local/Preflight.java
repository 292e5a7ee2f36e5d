package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be so before anything is started; each refusal says what to do. */
record Preflight(StateFolder state, Ports ports, long neededBytes) {

    private static final long GIB = 1L << 30;

    Preflight(StateFolder state, Ports ports) {
        this(state, ports, 3 * GIB);
    }

    /** @param parts those about to be started */
    void check(Collection<Part> parts) throws IOException {
        checkDisk();
        parts.forEach(this::checkBuilt);
        parts.forEach(this::checkPorts);
    }

    private void checkDisk() throws IOException {
        Files.createDirectories(state.root());
        long free = Files.getFileStore(state.root()).getUsableSpace();
        if (free < neededBytes) {
            throw new Refusal("Only %.1f GiB are free on the disk of %s; CESIZen needs %.1f"
                    .formatted((double) free / GIB, state.root(), (double) neededBytes / GIB));
        }
    }

    private void checkBuilt(Part part) {
        if (part.isBuiltHere()) {
            Checkout.find().jar(part);
        }
    }

    private void checkPorts(Part part) {
        portsOf(part).forEach((name, port) -> {
            if (!Ports.isFree(port)) {
                throw new Refusal("Port " + port + ", which " + part + " needs, is in use by another program. End that"
                        + " program, or write " + name + "=<another port> in "
                        + state.root().resolve(PortsFile.NAME));
            }
        });
    }

    private Map<String, Integer> portsOf(Part part) {
        var all = new LinkedHashMap<String, Integer>();
        all.put(part.label(), ports.of(part));
        if (part == Part.KEYCLOAK) {
            all.put("keycloak-management", ports.keycloakManagement());
        }
        if (part == Part.KAFKA) {
            all.put("kafka-controller", ports.kafkaController());
        }
        if (part == Part.GATEWAY) {
            all.put("gateway-management", ports.gatewayManagement());
        }
        return all;
    }
}
