package fr.cesizen.e2e;

import static fr.cesizen.e2e.Running.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.tour.PersonTraceSearch;
import fr.cesizen.local.tour.TourUser;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long the erasure of somebody takes who has very many rows, among the rows of others. */
@ExtendWith(Running.class)
class ErasureVolumeTest {

    /** What must hold for 100,000 rows is run with {@code -Dcesizen.e2e.rows=100000}. */
    private static final int ROWS = Integer.getInteger("cesizen.e2e.rows", 10_000);

    @Test
    void erasesWhoeverHasVeryManyRows() {
        var lea = Running.somebody();
        var tom = Running.somebody();
        rows(lea, ROWS);
        rows(tom, ROWS);
        var begin = Instant.now();
        var erasure = FollowedErasure.erase(lea);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(erasure::isCompleted);
        var took = Duration.between(begin, Instant.now());
        var stated = new JsonMapper()
                .readTree(erasure.certificate().path("statement").asString());
        System.out.printf(
                "Erased %d rows: complete %d ms after it was asked for, %s%n",
                rows(stated), took.toMillis(), services(stated));
        assertThat(rows(stated)).isGreaterThanOrEqualTo(ROWS);
        await().untilAsserted(
                        () -> assertThat(new PersonTraceSearch(Running.system().database())
                                        .of(lea.id)
                                        .places())
                                .isEmpty());
        assertThat(count("select count(*) from emotion.entry where person = '" + tom.id + "'"))
                .isEqualTo(ROWS / 2);
        // Copied ciphertexts cannot be read: none of them stays for tests that read the queue.
        var toms = FollowedErasure.erase(tom);
        await().atMost(Duration.ofMinutes(5)).until(toms::isCompleted);
    }

    private static long rows(JsonNode certificate) {
        long rows = 0;
        for (var service : certificate.path("services")) {
            for (var table : service.path("tables")) {
                rows += table.path("rows").asLong();
            }
        }
        return rows;
    }

    /** After how many milliseconds each service had erased, since the erasure began. */
    private static String services(JsonNode certificate) {
        var begin = Instant.parse(certificate.path("startedAt").asString());
        var text = new StringBuilder();
        certificate.path("services").forEach(service -> text.append(
                        service.path("service").asString())
                .append(' ')
                .append(Duration.between(begin, Instant.parse(service.path("at").asString()))
                        .toMillis())
                .append(" ms, "));
        return text.append("started to completed ")
                .append(Duration.between(
                                begin,
                                Instant.parse(certificate.path("completedAt").asString()))
                        .toMillis())
                .append(" ms")
                .toString();
    }

    /** Half in the journal, two fifths in the garden, the rest in assessments and tickets of ten messages each. */
    private static void rows(TourUser person, int count) {
        person.create(
                "/api/v1/tickets",
                Map.of("subject", "Changer de langue", "body", "Où se règle la langue ?", "priority", "P2"));
        // Without triggers: the guard checks erasures and restrictions row by row, and the sums are not measured.
        var bare = "set session_replication_role = replica; ";
        Running.run("emotion", bare + """
                insert into entry (person, id, kind, felt_at, zone, local_date, local_hour, emotions, intensities, taxonomy_version,
                                   mood, contexts, origin, recorded_at, version, change, seq)
                select '%s', gen_random_uuid(), 'momentary', at, 'Europe/Paris', at::date, 12, array['calm'], array[n %% 101], 1,
                       sin(n), array['work'], 'manual', at, 0, gen_random_uuid(), n
                from (select n, now() - n * interval '160 minutes' as at from generate_series(1, %d) n) row""".formatted(person.id, count / 2));
        Running.run("garden", bare + """
                insert into growth (id, person, kind, source, day, points, at, capped)
                select gen_random_uuid(), '%s', 'journal', gen_random_uuid(), current_date - n, 1, now(), false
                from generate_series(1, %d) n""".formatted(person.id, count * 2 / 5));
        Running.run("stress", bare + """
                insert into assessment (id, person, questionnaire, questionnaire_version, scoring_version, band_set,
                                        band_set_version, taken_at, saved_at, ciphertext)
                select gen_random_uuid(), '%s', 'srrs', 1, 1, 'standard', 1, now(), now(), ''
                from generate_series(1, %d)""".formatted(person.id, count / 20));
        Running.run("ticket", bare + """
                create temp table first as select * from ticket where person = '%1$s';
                insert into ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
                from first t, generate_series(1, %2$d);
                insert into ticket_message (id, ticket, person, author, body, written_at, searchable)
                select gen_random_uuid(), t.id, t.person, 'PERSON', '', now(), true
                from ticket t, generate_series(1, 9) where t.person = '%1$s';
                drop table first""".formatted(person.id, count / 200));
    }
}
