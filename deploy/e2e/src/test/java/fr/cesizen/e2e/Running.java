package fr.cesizen.e2e;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.postgres.Database;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The whole system as processes of the built jars, started once for all tests on free ports with a state of its own,
 * so that it runs beside a started stack.
 */
final class Running implements BeforeAllCallback {

    private static final StateFolder STATE =
            StateFolder.at(Path.of("target", "state").toAbsolutePath());

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Running.class, first -> start());
    }

    private static Stack stack() {
        return Started.STACK;
    }

    /** Loaded when the first test asks for it. */
    private static final class Started {

        private static final Stack STACK = fresh();

        private static Stack fresh() {
            try {
                var left = Stack.at(STATE);
                left.down(line -> {});
                left.wipe();
                return Stack.at(STATE, Ports.free())
                        // As in production, and unlike a system for load tests.
                        .with(Component.EMOTION, Map.of("CESIZEN_CONSENTS_UNANSWERED", "unavailable"))
                        .with(Component.STRESS, Map.of("CESIZEN_CONSENTS_UNANSWERED", "unavailable"))
                        // Load comes from one address and one person here.
                        .with(
                                Component.GATEWAY,
                                Stream.of(
                                                "PERSON",
                                                "ADDRESS",
                                                "SIGN_UP",
                                                "PARENTAL_REQUEST",
                                                "PARENTAL_LINK",
                                                "SIGN_IN",
                                                "TOKEN",
                                                "ANONYMOUS_SCORING",
                                                "EXPORT",
                                                "ERASURE",
                                                "ROOM_CODE",
                                                "ERASURE_RECEIPT")
                                        .collect(Collectors.toMap(
                                                limit -> "CESIZEN_LIMITS_" + limit, limit -> "1000000")));
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
    }

    static Stack system() {
        return stack();
    }

    static StateFolder state() {
        return STATE;
    }

    static GatewayClient gateway() {
        return new GatewayClient(stack().url(Component.GATEWAY));
    }

    /** A person who has just signed up and in. */
    static TourUser somebody() {
        var person = TourUser.signUp(gateway(), "Léa");
        person.signIn();
        return person;
    }

    static long count(String sql) {
        Database database = stack().database();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    /** Changes rows behind every service's back. */
    static void run(String schema, String sql) {
        try {
            stack().database().execute("set search_path = " + schema + "; set app.actor = 'system'; " + sql);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }

    private static AutoCloseable start() {
        try {
            stack().up(System.out::println);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return () -> stack().down(System.out::println);
    }
}
