package fr.cesizen.stress.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.TestConsents;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What this service counts of a month for the statistics. */
@ServiceTest
class MonthlyTrendTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "fr.cesizen.metrics.month-measured.v1";

    @Autowired
    StressClient stress;

    @Autowired
    ScheduledJobs jobs;

    private final YearMonth month = YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(1);

    private int sent;

    /** How many people's scores were lower, unchanged and higher, and the month as it was sent. */
    private record Counts(long lower, long unchanged, long higher) {

        Counts minus(Counts earlier) {
            return new Counts(lower - earlier.lower, unchanged - earlier.unchanged, higher - earlier.higher);
        }
    }

    void save(UUID person, int answer, YearMonth in, int day) {
        stress.saved(
                person,
                "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"zero_to_four\",\"answers\":{"
                        + StressClient.pssAnswers(answer) + "},\"takenAt\":\"" + in.atDay(day) + "T12:00:00Z\"}");
    }

    /** A score of 18 in the month before, then, in the month that is counted, those of these answers. */
    UUID answering(int... answers) {
        var person = UUID.randomUUID();
        save(person, 1, month.minusMonths(1), 10);
        for (int i = 0; i < answers.length; i++) {
            save(person, answers[i], month, 10 + i);
        }
        return person;
    }

    Counts count() {
        jobs.run("measurement");
        sent++;
        var events = Events.keyed(TYPE, "cesizen.metrics", sent);
        assertThat(events).hasSize(sent);
        var event = events.get(sent - 1);
        var data = new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
        assertThat(event.getSubject()).isNull();
        var json = JSON.readTree(data);
        assertThat(json.path("month").asString()).isEqualTo(month.toString());
        var counts = new HashMap<String, Long>();
        json.path("cells").forEach(cell -> {
            if (cell.path("subject").asString().equals("pss10")) {
                counts.put(cell.path("part").asString(), cell.path("n").asLong());
            }
        });
        return new Counts(
                counts.getOrDefault("lower", 0L),
                counts.getOrDefault("unchanged", 0L),
                counts.getOrDefault("higher", 0L));
    }

    @Test
    void countsTheDirectionOfEachConsentingPersonOnce() {
        var before = count();
        var lea = answering(2);
        answering(2, 1);
        answering(1, 0);
        answering();
        save(UUID.randomUUID(), 2, month, 10);
        save(answering(), 4, month.plusMonths(1), 1);
        var withdrawn = answering(2);
        TestConsents.decide(withdrawn, "statistics", false, Instant.now());
        await().until(() -> TestConsents.isKnown("stress", withdrawn, "statistics", false));
        // Of the answers 0, 1 and 2 to all ten items the scores are 16, 18 and 20.
        assertThat(count().minus(before)).isEqualTo(new Counts(2, 0, 1));
        PrivacyEvents.erase(lea);
        PrivacyEvents.evidence(lea, 2);
        assertThat(count().minus(before)).isEqualTo(new Counts(2, 0, 0));
    }
}
