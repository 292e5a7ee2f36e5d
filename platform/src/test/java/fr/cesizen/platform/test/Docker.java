package fr.cesizen.platform.test;

import org.testcontainers.DockerClientFactory;

/** Whether containers can be had here. */
final class Docker {

    static final boolean ANSWERS = answers();

    private static boolean answers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException ex) {
            return false;
        }
    }

    private Docker() {}
}
