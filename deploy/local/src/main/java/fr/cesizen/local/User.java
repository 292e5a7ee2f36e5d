package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who runs the launcher. */
final class User {

    private User() {}

    /** Root on Linux, whom PostgreSQL refuses to serve outside a user namespace. */
    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noProc) {
            return false;
        }
    }
}
