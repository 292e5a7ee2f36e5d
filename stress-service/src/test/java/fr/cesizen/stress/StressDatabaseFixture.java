package fr.cesizen.stress;

import fr.cesizen.platform.test.Database;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows as earlier releases wrote them, and how much there is of everything. */
public final class StressDatabaseFixture {

    private static final List<String> TABLES = List.of(
            "assessment",
            "idempotency_key",
            "data_key",
            "restriction",
            "tombstone",
            "erasure_ledger",
            "inbox",
            "consent_state",
            "consent_start",
            "account_state",
            "questionnaire",
            "draft",
            "suggestion_table");

    /** Writes an assessment of the SRRS as the first release did, which knew no coding. */
    public static void writeFirstAssessment(UUID person, UUID id, byte[] ciphertext) {
        Database.run(
                "set search_path = stress; set app.actor = 'system'; insert into stress.assessment (id, person, questionnaire,"
                        + " questionnaire_version, scoring_version, band_set, band_set_version, taken_at, saved_at, ciphertext)"
                        + " values ('" + id + "', '" + person + "', 'srrs', 1, 1, 'standard', 1, now(), now(), '\\x"
                        + HexFormat.of().formatHex(ciphertext) + "')");
    }

    /** Publishes the first version of a questionnaire past every check. */
    public static void publish(String code, String document) {
        Database.run("insert into stress.questionnaire (code, version, document, published_at) values" + " ('" + code
                + "', 1, '" + document.replace("'", "''") + "', now())");
    }

    /** Rows by table, and the counter of the outbox: an event that the relay has already sent on would still show. */
    public static Map<String, Long> written() {
        var counts = new HashMap<String, Long>();
        TABLES.forEach(table -> counts.put(table, Database.count("select count(*) from stress." + table)));
        counts.put("every event", Database.count("select last_value from stress.outbox_seq_seq"));
        return counts;
    }

    /** Tables of the service, of which {@link #written} knows all but the list of tables itself. */
    public static long tables() {
        return Database.count("select count(*) from pg_class where relkind in ('r', 'p') and relname not like"
                + " '%schema_history' and relnamespace = 'stress'::regnamespace");
    }

    private StressDatabaseFixture() {}
}
