package fr.cesizen.auth.account;

import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What tests do to the tables behind the service's back, and what only the tables can tell. */
public final class AccountDatabaseFixture {

    private static final String TRAP = """
            create or replace function auth.trap() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock_shared(4242);
                if new.name like 'Refus%' then raise exception 'refused by the test' using errcode = 'check_violation'; end if;
                return new;
            end $$;
            create or replace trigger trap before insert on auth.profile for each row
            when (new.name like 'Refus%' or new.name like 'Lent%') execute function auth.trap()""";

    /** A login of PostgreSQL that may do everything, for a server beside the service. */
    public static void createLogin(String name) {
        Database.run("create role " + name + " login superuser password '" + name + "'");
    }

    static long profiles(UUID person) {
        return Database.count("select count(*) from auth.profile where person = '" + person + "'");
    }

    static long profiles() {
        return Database.count("select count(*) from auth.profile");
    }

    static long profilesNamed(String name) {
        return Database.count("select count(*) from auth.profile where name = '" + name + "'");
    }

    static boolean isClosed(UUID person) {
        return Database.count(
                        "select count(*) from auth.profile where status = 'DEACTIVATED' and person = '" + person + "'")
                == 1;
    }

    /** Sign-ups under way, of whomever. */
    static long signUps() {
        return Database.count("select count(*) from auth.signup");
    }

    /** Whether recovery still looks after the sign-up of a person. */
    static boolean isUnderRecovery(UUID person) {
        return Database.count("select count(*) from auth.signup where keycloak_id = '" + person + "'") > 0;
    }

    static boolean isAbandoned(UUID signUp) {
        return Database.count("select count(*) from auth.signup where state = 'ABANDONED' and id = '" + signUp + "'")
                == 1;
    }

    static long startedSignUps() {
        return Database.count("select count(*) from auth.signup where state = 'STARTED'");
    }

    static long pendingLanguages(UUID person) {
        return Database.count("select count(*) from auth.language_change where person = '" + person + "'");
    }

    /** Makes every sign-up older, by an interval of SQL. */
    static void letTimePassSinceSignUp(String time) {
        Database.run("update auth.signup set taken_at = taken_at - interval '" + time + "', started_at = started_at"
                + " - interval '" + time + "'");
    }

    static void letTimePassSinceLanguage(UUID person, String time) {
        Database.run("set search_path = auth; update language_change set taken_at = taken_at - interval '" + time
                + "', made_at = made_at - interval '" + time + "' where person = '" + person + "'");
    }

    /** So long that nothing of its sign-up can still be under way. */
    static void letTimePassSinceTheAccount(UUID person) {
        Database.run(
                "set search_path to auth; update profile set created_at = now() - interval '2 hours' where person = '"
                        + person + "'");
    }

    /** So long that recovery looks at the account. */
    static void letTimePassSinceTheChange(UUID person) {
        Database.run("set search_path to auth; update profile set changed_at = now() - interval '2 minutes'"
                + " where person = '" + person + "'");
    }

    /** Makes every request to a parent older, by an interval of SQL. */
    public static void letTimePassSinceParentsWereAsked(String time) {
        Database.run("update auth.parental_request set asked_at = asked_at - interval '" + time
                + "', expires_at = expires_at - interval '" + time + "'");
    }

    /** Turns a person so many years old today. */
    public static void turn(UUID person, int years) {
        Database.run("set search_path to auth; update profile set birth_date = current_date - interval '" + years
                + " years' where person = '" + person + "'");
    }

    /** Moves an account into the past, as if so many days had gone by since anything was done about it. */
    public static void letDaysPass(UUID person, int days) {
        // Without the guard: the person may be restricted.
        Database.run(
                "set session_replication_role = replica; set search_path to auth; update account_use set last_use = last_use - "
                        + days
                        + ", looked_on = looked_on - " + days + ", ends_on = ends_on - " + days + " where person = '"
                        + person
                        + "'");
    }

    /** From now on profiles named {@code Lente …} wait for the end of a {@link Pause}; {@code Refusée …} are refused as well. */
    static void setTheTrap() {
        Database.run(TRAP);
    }

    /** Holds the insert of the profiles that {@link #setTheTrap} is for until it ends. */
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

    private AccountDatabaseFixture() {}
}
