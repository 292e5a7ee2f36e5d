package fr.cesizen.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.FaultyProxy;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.identity.IdentityProperties;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** One sign-up and what can go wrong with it: a door before Keycloak, a trap in the database, time that passes. */
final class KeycloakFault implements AutoCloseable {

    final String email = AccountFixtures.email();
    /** A name whose profile waits while a {@link Pause} lasts. */
    final String name = "Lente " + UUID.randomUUID();
    /** A name whose profile the database refuses, after the same wait. */
    final String refused = "Refusée " + UUID.randomUUID();

    final FaultyProxy door;
    final KeycloakUserClient throughTheDoor;

    KeycloakFault() throws IOException {
        setTheTrap();
        door = new FaultyProxy(TestKeycloak.url());
        throughTheDoor = new KeycloakUserClient(
                new IdentityProperties(
                        door.url(),
                        "cesizen",
                        "auth-service",
                        TestKeycloak.clientSecret(),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(12),
                        4,
                        16),
                new SimpleMeterRegistry());
        // A token is had now, so that the next answer to be lost is the one of the call itself.
        throughTheDoor.createdBy(UUID.randomUUID()).block();
    }

    NewAccount account() {
        return AccountFixtures.lea(email, name);
    }

    NewAccount refusedAccount() {
        return AccountFixtures.lea(email, refused);
    }

    void letTimePass(String time) {
        Database.run("update auth.signup set taken_at = taken_at - interval '" + time
                + "', started_at = started_at - interval '" + time + "'");
    }

    /** So long that recovery looks at the account. */
    static void letTimePassSinceTheChange(UUID person) {
        Database.run("set search_path to auth; update profile set changed_at = now() - interval '2 minutes'"
                + " where person = '" + person + "'");
    }

    static boolean isClosed(UUID person) {
        return Database.count(
                        "select count(*) from auth.profile where status = 'DEACTIVATED' and person = '" + person + "'")
                == 1;
    }

    /** Whether recovery still looks after the sign-up of a person. */
    static boolean isUnderRecovery(UUID person) {
        return Database.count("select count(*) from auth.signup where keycloak_id = '" + person + "'") > 0;
    }

    void awaitTheUser() {
        await().until(() -> TestKeycloak.withEmail(email).size() == 1);
    }

    boolean isEnabled() {
        return TestKeycloak.withEmail(email).get(0).isEnabled();
    }

    private static long signUps() {
        return Database.count("select count(*) from auth.signup");
    }

    void assertNoTrace() {
        await().untilAsserted(() -> {
            assertThat(signUps()).isZero();
            assertThat(TestKeycloak.withEmail(email)).isEmpty();
        });
        assertThat(Database.count(
                        "select count(*) from auth.profile where name in ('" + name + "', '" + refused + "')"))
                .isZero();
    }

    void assertWhole() {
        await().untilAsserted(() -> assertThat(signUps()).isZero());
        var user = TestKeycloak.withEmail(email).get(0);
        assertThat(user.isEnabled()).isTrue();
        assertThat(Database.count("select count(*) from auth.profile where person = '" + user.getId() + "'"))
                .isOne();
    }

    @Override
    public void close() throws IOException {
        throughTheDoor.close();
        door.close();
    }

    /** Holds the insert of the profiles of these tests until it ends. */
    static final class Pause implements AutoCloseable {

        private final Connection connection;

        Pause() throws SQLException {
            connection = TestPostgres.get().superuser();
            try (var lock = connection.createStatement()) {
                lock.execute("select pg_advisory_lock(4242)");
            }
        }

        /** Until an insert waits for the end: by then Keycloak has been asked and has answered. */
        void awaitSomebody() {
            await().until(() -> Database.count("select count(*) from pg_locks where locktype = 'advisory'"
                            + " and not granted and objid = 4242")
                    == 1);
        }

        void end() throws SQLException {
            connection.close();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static void setTheTrap() {
        Database.run("""
                create or replace function auth.trap() returns trigger language plpgsql as $$
                begin
                    perform pg_advisory_xact_lock_shared(4242);
                    if new.name like 'Refus%' then raise exception 'refused by the test' using errcode = 'check_violation'; end if;
                    return new;
                end $$""");
        Database.run("""
                create or replace trigger trap before insert on auth.profile for each row
                when (new.name like 'Refus%' or new.name like 'Lent%') execute function auth.trap()""");
    }
}
