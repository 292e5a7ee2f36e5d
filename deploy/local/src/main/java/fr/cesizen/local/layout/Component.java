package fr.cesizen.local.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One process of the system, in the order in which the parts start. */
public enum Component {
    POSTGRES("postgres", 55432),
    KEYCLOAK("keycloak", 8180, 9180),
    KAFKA("kafka", 59092),
    MAIL("mail", 1025),
    DISCOVERY("discovery", 8761, 18761),
    GATEWAY("gateway", 8080, 8079),
    AUTH("auth-service", 8081, 18081),
    EMOTION("emotion-service", 8082, 18082),
    STRESS("stress-service", 8083, 18083),
    GARDEN("garden-service", 8084, 18084),
    TICKET("ticket-service", 8085, 18085),
    GDPR("gdpr-service", 8086, 18086);

    private final String label;
    private final int usualPort;
    private final int usualManagementPort;

    Component(String label, int usualPort) {
        this(label, usualPort, 0);
    }

    Component(String label, int usualPort, int usualManagementPort) {
        this.label = label;
        this.usualPort = usualPort;
        this.usualManagementPort = usualManagementPort;
    }

    /** The name that people type and read; for a part built here, also that of its folder and its artifact. */
    public String label() {
        return label;
    }

    int usualPort() {
        return usualPort;
    }

    int usualManagementPort() {
        return usualManagementPort;
    }

    /** Whether its health and metrics are on a second port, which serves nobody else. */
    public boolean hasManagementPort() {
        return usualManagementPort != 0;
    }

    /** Whether it is one of the six services, each of which has a schema. */
    public boolean isService() {
        return label.endsWith("-service");
    }

    /** Whether this checkout builds it, unlike the servers, which are Maven artifacts. */
    public boolean isBuiltHere() {
        return compareTo(DISCOVERY) >= 0;
    }

    /** The database schema of a service, for example {@code emotion}. */
    public String schema() {
        return label.replace("-service", "");
    }

    /** Whether it encrypts what people entrust to it, so that it needs a keyset. */
    public boolean encrypts() {
        return isService();
    }

    /** The six services, which have a schema and listen to events. */
    public static List<Component> services() {
        return Arrays.stream(values()).filter(Component::isService).toList();
    }

    /**
     * The part with that label.
     *
     * @throws LauncherException when there is none
     */
    public static Component named(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new LauncherException("There is no part \"" + label + "\"; the parts are "
                        + Arrays.stream(values()).map(Component::label).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return label;
    }
}
