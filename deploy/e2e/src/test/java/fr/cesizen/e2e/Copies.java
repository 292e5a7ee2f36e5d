package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.tour.TourUser;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Copies of data that are prepared in the background. */
final class Copies {

    private static final String PATH = "/api/v1/privacy/exports";

    /** Asks for a copy with all that it can have, and waits until it is ready; returns its id. */
    static String prepare(TourUser person, String right) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var wanted = Map.of("right", right, "csv", true, "fhir", true);
        var id = person.send("POST", PATH, wanted, key).must(202).text("id");
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(
                                person.read(PATH + "/" + id).path("state").asString())
                        .isEqualTo("READY"));
        return id;
    }

    static byte[] download(TourUser person, String id) {
        return person.get(PATH + "/" + id + "/archive").must(200).response().body();
    }

    private Copies() {}
}
