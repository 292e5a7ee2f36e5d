package fr.cesizen.e2e.fuzz;

import static org.awaitility.Awaitility.await;

import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.tour.Response;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Creates what an operation succeeds on in one state alone, which other requests would have ended. */
record StateSeeder(FuzzActors actors, ResourceCreator creator, ArticleCreator articles) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DRAFTS = "/api/v1/stress/drafts";
    private static final String TICKETS = "/api/v1/tickets";
    private static final String INCIDENTS = "/api/v1/incidents";
    private static final String BREACHES = "/api/v1/privacy/breaches";
    private static final String EXPORTS = "/api/v1/privacy/exports";
    private static final String ENTRIES = "/api/v1/journal/entries";
    /** One is prepared at a time: whoever asks meanwhile is told of the same one. */
    private static final Object COPIES = new Object();

    private static final String IMPORTS = "/api/v1/journal/imports";

    /** Which may be completed as soon as it has begun. */
    private static final Map<String, Object> SITTING = Map.of("minutes", 5);

    private static final Map<String, Object> ROOM = Map.of("protocol", "box-4444", "cycles", 3);

    private static final Map<String, Object> PATTERN = Map.of(
            "name",
            "Calme",
            "phases",
            List.of(Map.of("type", "INHALE", "millis", 4_000), Map.of("type", "EXHALE", "millis", 6_000)));

    /**
     * The id or the code of something new, for an operation that needs it.
     *
     * @param path in which the variables before this one have their values
     */
    Optional<String> seed(ApiOperation operation, String path) {
        return switch (operation.toString()) {
            case "POST /api/v1/stress/drafts/{id}/preview", "POST /api/v1/stress/drafts/{id}/publication" ->
                Optional.of(draft().text("id"));
            case "POST /api/v1/stress/questionnaires/{code}/retirement" -> Optional.of(publish());
            // The example answers the questions of this one.
            case "POST /api/v1/stress/questionnaires/{code}/scores" -> Optional.of("srrs");
            case "PUT /api/v1/journal/imports/{id}/mapping",
                    "GET /api/v1/journal/imports/{id}/lines",
                    "GET /api/v1/journal/imports/{id}/totals" -> Optional.of(stage());
            case "PUT /api/v1/emotions/drafts/{id}",
                    "DELETE /api/v1/emotions/drafts/{id}",
                    "POST /api/v1/emotions/drafts/{id}/publication" -> Optional.of(words());
            case "DELETE /api/v1/practice/patterns/{id}" ->
                Optional.of(create("/api/v1/practice/patterns", PATTERN).text("id"));
            case "POST /api/v1/practice/sessions/{id}/pause",
                    "POST /api/v1/practice/sessions/{id}/resumption",
                    "POST /api/v1/practice/sessions/{id}/completion",
                    "POST /api/v1/practice/sessions/{id}/abandonment",
                    "DELETE /api/v1/practice/sessions/{id}" ->
                Optional.of(create("/api/v1/practice/sessions", SITTING).text("id"));
            case "POST /api/v1/practice/rooms/{code}/start", "DELETE /api/v1/practice/rooms/{code}" ->
                Optional.of(create("/api/v1/practice/rooms", ROOM).text("code"));
            // A session told afterwards has an id that its client made.
            case "PUT /api/v1/practice/sessions/{id}" ->
                Optional.of(ExampleGenerator.uuid(new SplittableRandom()).toString());
            case "POST /api/v1/content/drafts/{id}/publication", "DELETE /api/v1/content/drafts/{id}" ->
                Optional.of(articles.write());
            case "DELETE /api/v1/content/items/{slug}" -> Optional.of(articles.publish());
            case "POST /api/v1/tickets/{id}/messages",
                    "POST /api/v1/tickets/{id}/attachments",
                    "PUT /api/v1/tickets/{id}/status",
                    "PUT /api/v1/tickets/{id}/triage",
                    "PUT /api/v1/tickets/{id}/presence",
                    "PUT /api/v1/tickets/{id}/merge" -> Optional.of(creator.create(TICKETS));
            case "PUT /api/v1/incidents/{id}/step",
                    "PUT /api/v1/incidents/{id}/classification",
                    "PUT /api/v1/incidents/{id}/personal-data",
                    "PUT /api/v1/incidents/{id}/post-mortem",
                    "PUT /api/v1/incidents/{id}/waiver" -> Optional.of(creator.create(INCIDENTS));
            case "POST /api/v1/incidents/{id}/closure" -> Optional.of(watch());
            case "PUT /api/v1/privacy/breaches/{id}/description",
                    "PUT /api/v1/privacy/breaches/{id}/exemption",
                    "POST /api/v1/privacy/breaches/{id}/notices" -> Optional.of(creator.create(BREACHES));
            case "POST /api/v1/privacy/breaches/{id}/closure" -> Optional.of(describe());
            case "GET /api/v1/tickets/{id}/attachments/{attachment}" ->
                Optional.of(
                        path.contains("{id}") ? tickets().attach() : tickets().attachment(path));
            case "DELETE /api/v1/tickets/attachments/{id}" ->
                Optional.of(tickets().send(creator.create(TICKETS)));
            case "DELETE /api/v1/tickets/{id}/merge" -> Optional.of(tickets().merge());
            case "PUT /api/v1/tickets/{id}/satisfaction" ->
                Optional.of(tickets().close());
            case "GET /api/v1/tickets/{id}/satisfaction" ->
                Optional.of(tickets().rate());
            case "DELETE /api/v1/tickets/links/{id}" -> Optional.of(tickets().link());
            case "DELETE /api/v1/tickets/macros/{id}" -> Optional.of(tickets().macro());
            case "DELETE /api/v1/journal/imports/{id}" -> Optional.of(stage());
            case "POST /api/v1/journal/entries/{id}/restoration" -> Optional.of(deleteEntry());
            case "POST /api/v1/accounts/{id}/deactivation",
                    "POST /api/v1/accounts/{id}/reactivation",
                    "PUT /api/v1/accounts/{id}/roles/{role}",
                    "DELETE /api/v1/accounts/{id}/roles/{role}",
                    "DELETE /api/v1/accounts/{id}/second-factors",
                    "GET /api/v1/accounts/{id}/actions" -> Optional.of(actors.newcomer());
            case "DELETE /api/v1/accounts/me/sessions/{id}" -> Optional.of(session());
            case "GET /api/v1/privacy/exports/{id}/archive", "DELETE /api/v1/privacy/exports/{id}" ->
                Optional.of(copy());
            default -> isEnding(operation) ? Optional.of(creator.create(operation.collection())) : Optional.empty();
        };
    }

    /** A body that names something else that is there, which no example can; or what is to be there for a request without one. */
    Optional<String> body(ApiOperation operation) {
        return (switch (operation.toString()) {
                    case "PUT /api/v1/tickets/{id}/merge" -> Optional.of(Map.of("into", creator.create(TICKETS)));
                    // Not the step where it is.
                    case "PUT /api/v1/incidents/{id}/step" -> Optional.of(Map.of("step", "CLASSIFICATION"));
                    case "POST /api/v1/tickets/{id}/links" ->
                        Optional.of(Map.of("ticket", creator.create(TICKETS), "kind", "related"));
                    case "POST /api/v1/tickets/{id}/macro-preview" ->
                        Optional.of(Map.of("macro", tickets().macro()));
                    case "POST /api/v1/accounts/search" -> Optional.of(Map.of("email", actors.user("lea").email));
                    case "POST /api/v1/accounts/parental-requests/search" ->
                        Optional.of(actors.parents().ask());
                    case "POST /api/v1/accounts/parental-requests/decision" ->
                        Optional.of(actors.parents().decide());
                    case "POST /api/v1/accounts/parental-requests/withdrawal" ->
                        Optional.of(actors.parents().agree());
                    // Read by whoever asked for mails, whatever was ended before.
                    case "GET /api/v1/tickets/mail-address" -> {
                        actors.user("lea").send("PUT", TICKETS + "/mail-address", null, Map.of());
                        yield Optional.<Map<String, Object>>empty();
                    }
                    // A name is taken once.
                    case "POST /api/v1/tickets/macros", "PUT /api/v1/tickets/macros/{id}" ->
                        Optional.of(TicketCreator.newMacro());
                    default -> Optional.<Map<String, Object>>empty();
                })
                .map(JSON::writeValueAsString);
    }

    private TicketCreator tickets() {
        return new TicketCreator(actors, creator);
    }

    /** An incident of which nothing is left to be done. */
    private String watch() {
        var incident = creator.create(INCIDENTS);
        for (var step : List.of("CLASSIFICATION", "ANALYSIS", "CORRECTION", "TESTS", "DEPLOYMENT", "MONITORING")) {
            decide(incident, "step", Map.of("step", step));
        }
        decide(incident, "personal-data", Map.of("touched", false));
        return incident;
    }

    /** A breach of which nobody has to be told. */
    private String describe() {
        var breach = creator.create(BREACHES);
        var facts = Map.of("nature", "x", "consequences", "x", "measures", "x", "risk", "NONE", "riskReason", "x");
        actors.user("dpo")
                .send("PUT", BREACHES + "/" + breach + "/description", facts, Map.of("If-Match", "*"))
                .must(200);
        return breach;
    }

    private void decide(String incident, String what, Map<String, Object> decision) {
        actors.user("support")
                .send("PUT", INCIDENTS + "/" + incident + "/" + what, decision, Map.of("If-Match", "*"))
                .must(200);
    }

    /** Whether it ends what it is about, so that nothing else may be about the same. */
    private boolean isEnding(ApiOperation operation) {
        boolean isEnding =
                operation.method().equals("DELETE") || operation.path().matches(".*/(closure|publication)");
        return isEnding && operation.path().contains("{") && creator.isCreatable(operation.collection());
    }

    /** One of Léa's, who signs in again every other minute. */
    private String session() {
        return actors.user("lea")
                .read("/api/v1/accounts/me/sessions")
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    /** A ready copy of Léa's data for this request alone: of two who wait for the same one, one might delete it. */
    private String copy() {
        synchronized (COPIES) {
            return ownCopy();
        }
    }

    private String ownCopy() {
        var lea = actors.user("lea");
        var id = new String[] {requestCopy(lea)};
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            var copy = lea.send("GET", EXPORTS + "/" + id[0], null, Map.of());
            if (copy.status() == 404) {
                id[0] = requestCopy(lea);
                return false;
            }
            return copy.must(200).text("state").equals("READY");
        });
        return id[0];
    }

    private static String requestCopy(TourUser lea) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return lea.send("POST", EXPORTS, Map.of("right", "ACCESS"), key)
                .must(202)
                .text("id");
    }

    private String deleteEntry() {
        var entry = creator.create(ENTRIES);
        actors.user("lea").send("DELETE", ENTRIES + "/" + entry, null, Map.of()).must(204);
        return entry;
    }

    /** A draft that may be published, under a code that no other has. */
    static String questionnaire() {
        var file = SourceTree.find().root().resolve("stress-service/src/test/resources/custom.json");
        try {
            var document = (ObjectNode) JSON.readTree(Files.readString(file));
            document.put("code", "custom_fuzz_" + UUID.randomUUID().toString().substring(24));
            return JSON.writeValueAsString(Map.of("document", document));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A draft of the words, which is made without a body. */
    private String words() {
        return actors.user("admin")
                .send("POST", "/api/v1/emotions/drafts", null, Map.of())
                .must(201)
                .text("id");
    }

    private Response draft() {
        return actors.user("admin")
                .post(DRAFTS, questionnaire().getBytes(StandardCharsets.UTF_8))
                .must(201);
    }

    private String publish() {
        var draft = draft();
        var version = Map.of("If-Match", draft.header("ETag"));
        return actors.user("admin")
                .send("POST", DRAFTS + "/" + draft.text("id") + "/publication", null, version)
                .must(201)
                .text("code");
    }

    private Response create(String path, Object body) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return actors.user("lea").send("POST", path, body, key).must(201);
    }

    /** Ten may wait at most: the oldest gives way. */
    private String stage() {
        var staged = upload();
        for (int tries = 0; staged.status() == 409 && tries < 20; tries++) {
            var waiting = actors.user("lea")
                    .get(IMPORTS + "?limit=100")
                    .must(200)
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("state").asString().equals("staged"))
                    .map(each -> IMPORTS + "/" + each.path("id").asString())
                    .toList();
            if (!waiting.isEmpty()) {
                actors.user("lea").send("DELETE", waiting.get(waiting.size() - 1), null, Map.of());
            }
            staged = upload();
        }
        return staged.must(201).text("id");
    }

    private Response upload() {
        var headers = Map.of(
                "Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
        var file = ExampleGenerator.CSV.getBytes(StandardCharsets.UTF_8);
        return actors.user("lea").send("POST", IMPORTS + "?format=daylio", file, headers);
    }
}
