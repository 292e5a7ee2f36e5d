package fr.cesizen.garden;

import static fr.cesizen.garden.GardenDatabaseFixture.count;
import static fr.cesizen.garden.GardenDatabaseFixture.run;
import static fr.cesizen.garden.GardenDatabaseFixture.runWithoutTriggers;

import fr.cesizen.platform.test.Database;
import java.util.UUID;

/** What tests do to the tables of practice behind the service's back, and what only the tables can tell. */
public final class PracticeDatabaseFixture {

    /** Writes sessions that have begun, seven an hour. */
    public static void writeSessions(UUID person, int sessions) {
        run("insert into practice_session (id, person, protocol, planned_cycles, zone, started_at) select"
                + " gen_random_uuid(), '"
                + person
                + "', 'cesi-55', 30, 'Europe/Paris', timestamptz '2026-01-01Z' + (n / 7) * interval '1 hour'"
                + " from generate_series(1, " + sessions + ") n");
    }

    /** Writes a completed session as the release did that knew breathing alone. */
    public static void writeFirstSession(UUID person, UUID id) {
        run("insert into practice_session (id, person, protocol, planned_cycles, zone, started_at, completed_cycles,"
                + " completed_at, day) values ('" + id + "', '" + person + "', 'cesi-55', 30, 'Europe/Paris',"
                + " '2026-01-01T22:00Z', 30, '2026-01-01T23:30Z', '2026-01-02')");
    }

    /** Lets a session have begun some minutes earlier. */
    public static void startEarlier(UUID session, int minutes) {
        run("update practice_session set started_at = started_at - interval '" + minutes + " minutes' where id = '"
                + session + "'");
    }

    /** Different ciphertexts of moods. */
    public static long storedMoods(UUID person) {
        return distinct("mood_before", person);
    }

    /** Different lengths of ciphertexts of moods. */
    public static long lengthsOfMoods(UUID person) {
        return distinct("length(mood_before)", person);
    }

    public static long moodsShowing(String text, UUID person) {
        return count("practice_session where person = '" + person + "' and position('" + text
                + "'::bytea in mood_before) > 0");
    }

    public static long patternsShowing(String text, UUID person) {
        return count("own_pattern where person = '" + person + "' and position('" + text + "'::bytea in name) > 0");
    }

    public static void copyPattern(UUID pattern, int copies) {
        run("insert into own_pattern (id, person, name, phase_types, phase_millis, version, created_at, updated_at)"
                + " select gen_random_uuid(), person, name, phase_types, phase_millis, 1, created_at, updated_at"
                + " from own_pattern, generate_series(1, " + copies + ") where id = '" + pattern + "'");
    }

    public static long suggestionsMade(UUID person, String id, String protocol, int candidates) {
        return count("suggestion_made where person = '" + person + "' and id = '" + id + "' and protocol = '" + protocol
                + "' and candidates = " + candidates);
    }

    /** Sessions that are kept to learn from, of that id. */
    public static long learnedFrom(UUID person, UUID session) {
        return count("practised_exercise where person = '" + person + "' and id = '" + session + "'");
    }

    /** Sessions that are kept to learn from and followed a suggestion. */
    public static long learnedFromSuggestions(UUID person) {
        return count("practised_exercise e join garden.suggestion_made s on s.id = e.suggestion where e.person = '"
                + person + "'");
    }

    public static long consents(UUID person, boolean granted) {
        return count("consent_state where person = '" + person + "' and granted = " + granted);
    }

    /** Lets the person consent, without the way through Kafka. */
    public static void consent(UUID person) {
        run("insert into consent_state (person, purpose, granted, settled, decided_at) values ('" + person
                + "', 'personalisation', true, false, now())");
    }

    public static void forgetAllConsents() {
        runWithoutTriggers("delete from consent_state");
    }

    /** Cells that people's sessions are pooled in. */
    public static long pools() {
        return count("response_pool");
    }

    /** How many people are pooled for an exercise. */
    public static long pooledPeople(String protocol) {
        return Database.count(
                "select people from garden.response_pool where kind = 'exercise' and protocol = '" + protocol + "'");
    }

    private static long distinct(String column, UUID person) {
        return Database.count(
                "select count(distinct " + column + ") from garden.practice_session where person = '" + person + "'");
    }

    private PracticeDatabaseFixture() {}
}
