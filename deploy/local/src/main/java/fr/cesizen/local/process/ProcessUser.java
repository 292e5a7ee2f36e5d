package fr.cesizen.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user who runs the launcher. */
public final class ProcessUser {

    private ProcessUser() {}

    /** Whether the launcher runs as root on Linux, which PostgreSQL refuses outside a user namespace. */
    public static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noProc) {
            return false;
        }
    }
}
