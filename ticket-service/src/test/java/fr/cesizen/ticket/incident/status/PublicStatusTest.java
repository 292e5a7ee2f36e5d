package fr.cesizen.ticket.incident.status;

import static fr.cesizen.ticket.IncidentClient.STATUS;
import static fr.cesizen.ticket.IncidentClient.alert;
import static fr.cesizen.ticket.IncidentClient.unique;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The public status shows what is meant for everybody. That a text of staff reaches it is the worst that can happen here. */
@ServiceTest
class PublicStatusTest {

    /** Stands in every text that staff or alerts write for staff. */
    static final String SECRET = "interne-5c1d";

    @Autowired
    IncidentClient desk;

    @Autowired
    ApiClient api;

    JsonNode status() {
        return desk.anyone().get(STATUS).status(200).json();
    }

    JsonNode component(String code) {
        return status().get("components")
                .valueStream()
                .filter(each -> each.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    JsonNode shown(String incident) {
        return status().get("incidents")
                .valueStream()
                .filter(each -> incident.endsWith(each.get("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** An incident in which the secret stands wherever staff or alerts can write. */
    String full() {
        var labels = Map.of("alertname", SECRET, "service", "stress-service", "severity", "page", "team", SECRET);
        var group = unique(SECRET);
        desk.tell(group, List.of(alert(SECRET + group, true, Instant.now().minusSeconds(5), labels)))
                .status(204);
        var incident = IncidentClient.INCIDENTS + "/"
                + desk.all(SECRET).get(0).get("id").asString();
        desk.sam().post(incident + "/notes", Map.of("body", SECRET)).status(201);
        desk.classify(incident, "P1", "OUTAGE", List.of("ASSESSMENTS")).status(200);
        desk.put(
                        incident,
                        "post-mortem",
                        Map.of(
                                "chronology",
                                SECRET,
                                "impact",
                                SECRET,
                                "causes",
                                SECRET,
                                "actions",
                                List.of(Map.of("what", SECRET, "role", SECRET, "due", "2026-12-15"))))
                .status(200);
        desk.put(incident, "waiver", Map.of("reason", SECRET)).status(200);
        desk.put(incident, "personal-data", Map.of("touched", false)).status(200);
        desk.sam()
                .post(incident + "/public-messages", Map.of("fr", "Nous cherchons.", "en", "We are looking."))
                .status(201);
        return incident;
    }

    /** Every GET that the service describes, as nobody and as people, at every step of an incident. */
    @Test
    void showsNoTextOfStaffToAnybodyOnAnyPath() {
        var incident = full();
        var byHand = desk.opened(SECRET, "P1", "OUTAGE", List.of("SUPPORT"));
        var walked = new ArrayList<String>();
        var readers = List.of(
                desk.anyone(),
                api.somebody(),
                api.as(UUID.randomUUID(), "user", "admin"),
                api.as(UUID.randomUUID(), "dpo"));
        var steps = List.of("ANALYSIS", "CORRECTION", "TESTS", "DEPLOYMENT", "MONITORING", "POST_MORTEM");
        for (var step : steps) {
            desk.take(incident, step).status(200);
            for (var reader : readers) {
                for (var id : List.of(TicketClient.id(incident), TicketClient.id(byHand))) {
                    paths(id).forEach(path -> walked.add(walk(reader, path)));
                }
            }
        }
        desk.close(incident).status(200);
        readers.forEach(reader -> walked.add(walk(reader, STATUS)));
        assertThat(walked).contains(STATUS + " 200").hasSizeGreaterThan(50);
        assertThat(shown(incident).at("/messages/0/text/fr").asString()).isEqualTo("Nous cherchons.");
    }

    private static String walk(ApiClient reader, String path) {
        for (var form : List.of(path, path + "?expand=timeline&fields=title,notes&debug=true")) {
            var answer = reader.get(form);
            assertThat(answer.text() + answer.headers())
                    .as(form)
                    .doesNotContain(SECRET)
                    .doesNotContain(People.SAM.toString());
        }
        return path + " " + reader.get(path).status();
    }

    private List<String> paths(String id) {
        var paths = new ArrayList<String>();
        desk.anyone().get("/v3/api-docs").json().get("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                paths.add(path.getKey().replace("{id}", id).replaceAll("\\{[a-z]+}", id));
            }
        });
        return paths;
    }

    @Test
    void showsWhatPeopleNoticeAndWhatIsWrittenForThem() {
        var incident = desk.opened(unique("lenteur"), "P2", "DEGRADED", List.of("PRIVACY"));
        assertThat(component("PRIVACY").get("state").asString()).isEqualTo("DEGRADED");
        assertThat(component("PRIVACY").at("/name/en").asString()).isEqualTo("My data");
        var days = component("PRIVACY").get("days");
        var today = days.get(days.size() - 1);
        assertThat(today.get("worst").asString()).isEqualTo("DEGRADED");
        assertThat(today.get("uptime").asDouble()).isEqualTo(100.0);
        assertThat(shown(incident).get("phase").asString()).isEqualTo("INVESTIGATING");
        desk.take(incident, "CLASSIFICATION").status(200);
        desk.take(incident, "CORRECTION").status(200);
        assertThat(shown(incident).get("phase").asString()).isEqualTo("IDENTIFIED");
        desk.take(incident, "MONITORING").status(200);
        desk.take(incident, "POST_MORTEM").status(200);
        assertThat(shown(incident).get("phase").asString()).isEqualTo("RESOLVED");
        assertThat(component("PRIVACY").get("state").asString()).isEqualTo("NONE");
    }

    @Test
    void hidesWhatNobodyNoticesUntilSomethingIsWrittenForEverybody() {
        var incident = desk.opened(unique("interne"), "P3", "NONE", List.of("APP"));
        assertThat(status().toString()).doesNotContain(TicketClient.id(incident));
        desk.sam()
                .post(incident + "/public-messages", Map.of("fr", "Entretien.", "en", "Maintenance."))
                .status(201);
        assertThat(shown(incident).get("impact").asString()).isEqualTo("NONE");
    }

    @Test
    void saysNothingOfDaysBeforeItWasThere() {
        var status = status();
        var installed = LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(1).toString();
        assertThat(status.get("knownSince").asString()).isGreaterThanOrEqualTo(installed);
        assertThat(status.get("components")).allSatisfy(component -> {
            assertThat(component.get("days").size()).isLessThanOrEqualTo(2);
            assertThat(component.at("/days/0/date")).isEqualTo(status.get("knownSince"));
        });
    }

    @Test
    void mayBeKeptAndIsNotSentTwice() {
        var first = desk.anyone().get(STATUS).status(200);
        assertThat(first.headers().getCacheControl()).contains("max-age=30", "public");
        var again = desk.anyone()
                .request(HttpMethod.GET, STATUS)
                .header("If-None-Match", first.etag())
                .send();
        // Unless the minute has passed between the two.
        assertThat(again.status()).isIn(304, 200);
        desk.anyone().with("Bearer expired").get(STATUS).status(200);
    }

    @Test
    void wantsBothLanguages() {
        var incident = desk.opened(unique("langues"), "P3", "NONE", List.of());
        desk.sam()
                .post(incident + "/public-messages", Map.of("fr", "Bonjour", "en", " "))
                .fault(400, "/en", "not-blank");
        desk.sam().post(incident + "/public-messages", Map.of("fr", "Bonjour")).fault(400, "/en", "not-null");
        desk.sam()
                .post(incident + "/public-messages", Map.of("fr", "x".repeat(1001), "en", "x"))
                .fault(400, "/fr", "size");
    }
}
