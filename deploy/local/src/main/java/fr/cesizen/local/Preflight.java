package fr.cesizen.local;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.PortsFile;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks before anything is started; each error message says what to do. */
public record Preflight(StateFolder state, Ports ports, long neededBytes) {

    private static final long GIB = 1L << 30;

    public Preflight(StateFolder state, Ports ports) {
        this(state, ports, 3 * GIB);
    }

    /** Checks disk, build and ports for the components that are about to be started. */
    public void check(Collection<Component> parts) throws IOException {
        checkDisk();
        parts.forEach(this::checkBuilt);
        parts.forEach(this::checkPorts);
    }

    private void checkDisk() throws IOException {
        Files.createDirectories(state.root());
        long free = Files.getFileStore(state.root()).getUsableSpace();
        if (free < neededBytes) {
            throw new LauncherException("Only %.1f GiB are free on the disk of %s; CESIZen needs %.1f"
                    .formatted((double) free / GIB, state.root(), (double) neededBytes / GIB));
        }
    }

    private void checkBuilt(Component part) {
        if (part.isBuiltHere()) {
            SourceTree.find().jar(part);
        }
    }

    private void checkPorts(Component part) {
        portsOf(part).forEach((name, port) -> {
            if (!Ports.isFree(port)) {
                throw new LauncherException(
                        "Port " + port + ", which " + part + " needs, is in use by another program. End that"
                                + " program, or write " + name + "=<another port> in "
                                + state.root().resolve(PortsFile.NAME));
            }
        });
    }

    private Map<String, Integer> portsOf(Component part) {
        var all = new LinkedHashMap<String, Integer>();
        all.put(part.label(), ports.of(part));
        if (part.hasManagementPort()) {
            all.put(PortsFile.managementKey(part), ports.management(part));
        }
        if (part == Component.KAFKA) {
            all.put("kafka-controller", ports.kafkaController());
        }
        return all;
    }
}
