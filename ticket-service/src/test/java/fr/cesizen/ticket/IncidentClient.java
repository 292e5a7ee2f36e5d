package fr.cesizen.ticket;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.ticket.escalation.EscalationReceivers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The words of incidents: what Alertmanager tells, and what staff do. */
public class IncidentClient {

    public static final String INCIDENTS = "/api/v1/incidents";
    public static final String STATUS = "/api/v1/status";

    private static final String ALERTS = "/internal/alerts";

    private final ApiClient api;

    IncidentClient(ApiClient api) {
        this.api = api;
    }

    /** Sam, member of the support staff. */
    public ApiClient sam() {
        return api.as(People.SAM, "user", "support");
    }

    /** Whoever reads the status. */
    public ApiClient anyone() {
        return api;
    }

    /** An alert as Alertmanager writes it. */
    public static Map<String, Object> alert(
            String fingerprint, boolean firing, Instant startsAt, Map<String, String> labels) {
        return Map.of(
                "status",
                firing ? "firing" : "resolved",
                "labels",
                labels,
                "annotations",
                Map.of("summary", "résumé interne " + fingerprint, "runbook", "x"),
                "startsAt",
                startsAt.toString(),
                "endsAt",
                firing ? "0001-01-01T00:00:00Z" : Instant.now().toString(),
                "generatorURL",
                "http://prometheus/graph",
                "fingerprint",
                fingerprint);
    }

    /** The labels of an alert. */
    public static Map<String, String> labels(String name, String service, String severity) {
        return Map.of("alertname", name, "service", service, "severity", severity);
    }

    /** A call of Alertmanager. */
    public ApiAnswer tell(String groupKey, List<Map<String, Object>> alerts) {
        return send(EscalationReceivers.ALERTMANAGER, call(groupKey, alerts));
    }

    /** The body of a call. */
    public static Map<String, Object> call(String groupKey, List<Map<String, Object>> alerts) {
        return Map.of(
                "version",
                "4",
                "groupKey",
                groupKey,
                "truncatedAlerts",
                0,
                "status",
                "firing",
                "receiver",
                "incidents",
                "groupLabels",
                Map.of(),
                "commonLabels",
                Map.of(),
                "commonAnnotations",
                Map.of(),
                "externalURL",
                "http://alertmanager",
                "alerts",
                alerts);
    }

    public ApiAnswer send(String token, Object body) {
        return api.with("Bearer " + token)
                .request(HttpMethod.POST, ALERTS)
                .body(body)
                .send();
    }

    /** A new incident that staff open: its path. */
    public String opened(String title, String priority, String impact, List<String> components) {
        var body = Map.of("title", title, "priority", priority, "impact", impact, "components", components);
        return sam().post(INCIDENTS, body).status(201).path();
    }

    public ApiAnswer read(String incident) {
        return sam().get(incident).status(200);
    }

    public JsonNode state(String incident) {
        return read(incident).json().path("incident");
    }

    public ApiAnswer put(String incident, String what, Object body) {
        return sam().request(HttpMethod.PUT, incident + "/" + what)
                .ifMatch(read(incident).etag())
                .body(body)
                .send();
    }

    public ApiAnswer take(String incident, String step) {
        return put(incident, "step", Map.of("step", step));
    }

    public ApiAnswer classify(String incident, String priority, String impact, List<String> components) {
        return put(
                incident, "classification", Map.of("priority", priority, "impact", impact, "components", components));
    }

    public ApiAnswer close(String incident) {
        return sam().request(HttpMethod.POST, incident + "/closure")
                .ifMatch(read(incident).etag())
                .send();
    }

    /** The only incident whose title names this service; fails unless there is exactly one. */
    public String of(String service) {
        var found = all(service);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " incidents of " + service);
        }
        return INCIDENTS + "/" + found.get(0).get("id").asString();
    }

    /** The incidents whose title names this service. */
    public List<JsonNode> all(String service) {
        return sam().items(INCIDENTS).stream()
                .filter(incident -> incident.get("title").asString().contains(service))
                .toList();
    }

    /** What happened to an incident, oldest first. */
    public List<String> timeline(String incident) {
        var kinds = sam().items(incident + "/timeline").stream()
                .map(event -> event.get("kind").asString())
                .toList();
        var reversed = new ArrayList<>(kinds);
        Collections.reverse(reversed);
        return reversed;
    }

    /** A name that no other test uses. */
    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }
}
