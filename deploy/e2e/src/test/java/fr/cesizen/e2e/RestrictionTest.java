package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.tour.Response;
import fr.cesizen.local.tour.TourUser;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a restriction of processing means at every service. */
@ExtendWith(Running.class)
class RestrictionTest {

    private static final String RESTRICTION = "/api/v1/privacy/restriction";
    private static final String PROFILE = "/api/v1/accounts/me";

    /** What a person writes at each of the six services, and would be taken. */
    private static final Map<String, Function<TourUser, Response>> WRITES = Map.of(
            "auth-service",
            RestrictionTest::rename,
            "emotion-service",
            person -> person.post(Entries.PATH, Entries.calm(1)),
            "stress-service",
            person -> person.post(
                    "/api/v1/stress/assessments",
                    Map.of("questionnaire", "srrs", "version", 1, "answers", Map.of("holidays", 1))),
            "garden-service",
            person -> person.post("/api/v1/practice/sessions", Map.of("protocol", "cyclic-sigh")),
            "ticket-service",
            person -> person.post("/api/v1/tickets", Map.of("subject", "Langue", "body", "Où ?", "priority", "P4")),
            "gdpr-service",
            RestrictionTest::consent);

    @Test
    void refusesWritesEverywhereWithinASecondAndReadsNowhereUntilItIsLifted() {
        var lea = Running.somebody();
        takeWrites(lea);
        lea.send("PUT", RESTRICTION, null, Map.of()).must(200);
        long restricted = System.nanoTime();
        WRITES.forEach((service, write) -> {
            // As fast as it is answered, so that the figure printed is the delay and not the pace.
            var answer = write.apply(lea);
            while (answer.status() < 300) {
                answer = write.apply(lea);
            }
            assertThat(answer.status()).as(service).isEqualTo(423);
        });
        System.out.printf(
                "A restriction was in force in all services after %d ms%n",
                Duration.ofNanos(System.nanoTime() - restricted).toMillis());
        lea.get(PROFILE).must(200);
        lea.get(Entries.PATH).must(200);

        lea.send("DELETE", RESTRICTION, null, Map.of()).must(204);
        takeWrites(lea);
    }

    private static void takeWrites(TourUser person) {
        WRITES.forEach((service, write) ->
                await().alias(service).until(() -> write.apply(person).status() < 300));
    }

    private static Response rename(TourUser person) {
        var before = person.get(PROFILE).must(200);
        var change = Map.of("name", "Léo", "birthDate", before.text("birthDate"), "language", "fr");
        return person.send("PUT", PROFILE, change, Map.of("If-Match", before.header("ETag")));
    }

    /** Withdrawn before, which is allowed at any time: what is in force already is no write. */
    private static Response consent(TourUser person) {
        var path = "/api/v1/consents/personalisation";
        person.send("PUT", path, Map.of("granted", false), Map.of()).must(200);
        return person.send("PUT", path, Map.of("granted", true), Map.of());
    }
}
