package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.TestTokens;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@SampleTest
class RequestsTest {

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    ApiAnswer write(UUID person, String key, Object body) {
        return api.as(person)
                .request(HttpMethod.POST, "/api/v1/notes")
                .key(key)
                .body(body)
                .send();
    }

    String written(UUID person, String text) {
        return api.as(person)
                .post("/api/v1/notes", Map.of("text", text, "day", 1))
                .status(201)
                .path();
    }

    @Test
    void keepsWhatItIsGivenWordForWord() {
        var path = written(lea, "<b>Ça va</b>\r\n\t\u0007\u202e \uD83C\uDF3F");
        api.as(lea).get(path).header("ETag", "\"0\"").has("$.text", "<b>Ça va</b>\r\n\t\u0007\u202e \uD83C\uDF3F");
    }

    @Test
    void refusesEveryTokenThatIsNotOurs() {
        TestTokens.refused(lea).forEach((why, token) -> assertThat(api.with(token)
                        .get("/api/v1/notes")
                        .header("Content-Type", "application/problem+json")
                        .status())
                .as(why)
                .isEqualTo(401));
        api.get("/api/v1/notes").status(401);
    }

    /** As the token of a client's own account, which Keycloak signs for the same audience. */
    @Test
    void refusesATokenWithoutARoleOfPeople() {
        for (var roles : new String[][] {{}, {"nobody"}, {"offline_access", "uma_authorization"}}) {
            api.as(lea, roles).get("/api/v1/notes").problem(403, "forbidden");
        }
        for (var role : new String[] {"user", "support", "admin", "dpo"}) {
            api.as(lea, role).get("/api/v1/notes").status(200);
        }
    }

    @Test
    void opensOnlyWhatIsDeclaredOpen() {
        api.get("/api/v1/notes/open").status(200);
        api.get("/api/v1/notes/staff").status(401);
    }

    @Test
    void answers403AsAProblemInTheCallersLanguage() {
        api.as(lea)
                .in("en-GB")
                .get("/api/v1/notes/staff")
                .problem(403, "forbidden")
                .has("$.title", "Access denied");
        api.as(lea).get("/api/v1/notes/staff").has("$.detail", "Votre rôle ne permet pas cette action.");
        api.as(lea, "user", "support").get("/api/v1/notes/staff").status(200);
    }

    @Test
    void answers404ForWhatIsSomebodyElses() {
        var path = written(lea, "à moi");
        api.as(tom).get(path).problem(404, "not-found");
        api.as(tom).get("/api/v1/nothing").status(404);
    }

    @Test
    void namesEveryFaultByItsPointer() {
        fault("{\"text\":\"x\",\"day\":9}", "/day", "max");
        fault("{\"day\":1}", "/text", "not-null");
        fault("{\"text\":\"x\"}", "/day", "not-null");
        fault("{\"text\":\"x\",\"day\":1,\"words\":[\"a\",null]}", "/words/1", "not-null");
        fault("{\"text\":\"x\",\"day\":1,\"words\":[\"a\",\" \"]}", "/words/1", "not-blank");
        fault("{\"text\":\"x\",\"day\":1,\"counts\":{\"a/b.c[0]~\":10}}", "/counts/a~1b.c[0]~0", "max");
        fault("{\"text\":\"x\",\"day\":1,\"mood\":\"calmer\"}", "/mood", "not-one-of");
        fault("{\"text\":\"x\",\"day\":1,\"mood\":3}", "/mood", "wrong-type");
        fault("null", "", "not-null");
        fault("{\"text\":\"x\",\"day\":\"un\"}", "/day", "wrong-type");
        fault("{\"text\":\"x\",\"day\":\"1\"}", "/day", "wrong-type");
        fault("{\"text\":\"x\",\"day\":1.5}", "/day", "wrong-type");
        fault("{\"text\":\"x\",\"day\":99999999999}", "/day", "wrong-type");
        fault("{\"text\":\"x\",\"day\":1e10}", "/day", "wrong-type");
        fault("{\"text\":\"x\",\"day\":1e-999999999}", "/day", "wrong-type");
        fault("{\"text\":\"\\u0000\",\"day\":1}", "/text", "ill-formed-text");
        fault("{\"text\":\"" + "\\ud83c\\udf31".repeat(2001) + "\",\"day\":1}", "/text", "size");
        fault("{\"text\":\"x\",\"day\":null}", "/day", "not-null");
        fault("{\"text\":\"x\",\"day\":1} {}", "", "wrong-type");
        fault("{\"text\":7,\"day\":1}", "/text", "wrong-type");
        fault("{\"text\":\"\\ud800x\",\"day\":1}", "/text", "ill-formed-text");
        fault("{\"text\":\"x\\udc00\",\"day\":1}", "/text", "ill-formed-text");
        fault("{\"text\":\"x\",\"day\":1,\"weather\":3}", "/weather", "unknown-field");
        fault("{\"text\":\"x\",", "", "malformed-json");
        fault(new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, '"', '}'}, "/text", "wrong-type");
    }

    void fault(Object body, String pointer, String code) {
        write(lea, UUID.randomUUID().toString(), body).fault(400, pointer, code);
    }

    @Test
    void readsNumbersAndTextsAsTheirSchemaDoes() {
        for (var three : new String[] {"3", "3.0", "3.000", "3e0", "30E-1"}) {
            var body = "{\"text\":\"" + "\\ud83c\\udf31".repeat(2000) + "\",\"day\":" + three + "}";
            write(lea, UUID.randomUUID().toString(), body).status(201).has("$.day", 3);
        }
    }

    @Test
    void refusesWhatIsTooLargeOrOfAnotherKind() {
        write(lea, UUID.randomUUID().toString(), Map.of("text", "x".repeat(70_000), "day", 1))
                .problem(413, "payload-too-large")
                .has("$.detail");
        api.as(lea).delete("/api/v1/notes").status(405);
        api.as(lea)
                .request(HttpMethod.POST, "/api/v1/notes")
                .key("12345678")
                .type("text/plain")
                .body("x")
                .send()
                .status(415);
        for (var id : new String[] {"not-a-uuid", "%20", "%20%20%20"}) {
            api.as(lea)
                    .exact(HttpMethod.GET, "/api/v1/notes/" + id)
                    .send()
                    .status(400)
                    .error("{id}", "wrong-type");
        }
    }

    @Test
    void hidesWhyItFailed() {
        for (var path : new String[] {"/api/v1/notes/broken", "/api/v1/notes/unnamed"}) {
            assertThat(api.as(lea).get(path).status(500).text())
                    .contains("/problems/internal\"")
                    .doesNotContain("secret");
        }
    }

    @Test
    void pagesNewestFirstWithoutLossOrRepeat() {
        for (int i = 0; i < 7; i++) {
            written(lea, "note " + i);
        }
        var seen = new HashSet<String>();
        var after = "";
        for (int pages = 0; pages < 4; pages++) {
            var page = api.as(lea).get("/api/v1/notes?limit=2" + after).json();
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            after = "&after=" + page.path("next").asString();
            assertThat(page.has("next")).isEqualTo(pages < 3);
        }
        assertThat(seen).hasSize(7);
        for (var query : new String[] {"after=xyz", "after=MTI6", "limit=0", "limit=201", "limit=two"}) {
            api.as(lea).get("/api/v1/notes?" + query).status(400);
        }
    }

    @Test
    void refusesAStaleWrite() {
        var path = written(lea, "première");
        var body = Map.of("text", "seconde", "day", 2);
        api.as(lea).put(path, body).status(428);
        api.as(lea).put(path, "\"0\"", body).status(200);
        api.as(lea).put(path, "\"0\"", body).problem(412, "stale-version");
    }

    @Test
    void makesOneThingOfARepeatedCreation() {
        var key = UUID.randomUUID().toString();
        var first = write(lea, key, Map.of("text", "une fois", "day", 1))
                .status(201)
                .id();
        assertThat(write(lea, key, Map.of("text", "une fois", "day", 1))
                        .status(201)
                        .id())
                .isEqualTo(first);
        write(lea, key, Map.of("text", "autre", "day", 1)).status(422);
        assertThat(write(tom, key, Map.of("text", "une fois", "day", 1))
                        .status(201)
                        .id())
                .isNotEqualTo(first);
        write(lea, "short", Map.of("text", "x", "day", 1)).status(400);
    }

    @Test
    void makesNothingAgainOfACreationWhoseThingWasDeleted() {
        var key = UUID.randomUUID().toString();
        var made = write(lea, key, Map.of("text", "une fois", "day", 1))
                .status(201)
                .id();
        SampleFixture.deleteNote(made);
        write(lea, key, Map.of("text", "une fois", "day", 1))
                .problem(410, "made-and-deleted")
                .has("$.detail", "Cette requête a bien été exécutée ; ce qu'elle a créé a été supprimé depuis.");
        write(lea, key, Map.of("text", "autre", "day", 1)).status(422);
    }

    @Test
    void answers409WhileTheSameCreationIsUnderWay() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Map.of("text", "une fois", "day", 1);
        try (var pause = SampleFixture.pauseWrites()) {
            var first = CompletableFuture.supplyAsync(
                    () -> write(lea, key, body).status(201).id());
            await().until(() -> SampleFixture.waitingWrites() == 1);
            write(lea, key, body).problem(409, "idempotency-key-in-flight");
            pause.end();
            var made = first.get(20, TimeUnit.SECONDS);
            assertThat(write(lea, key, body).status(201).id()).isEqualTo(made);
        }
    }

    @Test
    void describesItselfInOpenApi() {
        api.get("/v3/api-docs")
                .status(200)
                .has("$.openapi", "3.1.0")
                .has("$.paths['/api/v1/notes'].post.parameters[?(@.name=='Idempotency-Key')].required", true)
                .satisfies("$.paths['/api/v1/notes'].get.parameters[*].name", names -> assertThat(names.toString())
                        .contains("after", "limit")
                        .doesNotContain("person"))
                .has("$.paths['/api/v1/notes'].post.security[0].token")
                .has("$.paths['/api/v1/notes'].post.responses['201'].headers.length()", 2)
                .lacks("$.paths['/api/v1/notes'].post.responses['200']")
                .has("$.components.schemas.Problem.required.length()", 3)
                .satisfies("$.components.schemas.NewNote.required", required -> assertThat(required.toString())
                        .contains("day", "text"));
    }
}
