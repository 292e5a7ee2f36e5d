package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestPostgres;
import fr.cesizen.platform.test.TestTokens;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@SampleTest
class RequestsTest {

    @Autowired
    WebTestClient http;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    ResponseSpec write(UUID person, String key, Object body) {
        return as(
                        person,
                        http.post()
                                .uri("/api/v1/notes")
                                .header("Idempotency-Key", key)
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(body))
                .exchange();
    }

    String written(UUID person, String text) {
        var location = write(person, UUID.randomUUID().toString(), Map.of("text", text, "day", 1))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        assertThat(location).isNotNull();
        return location.getPath();
    }

    static <S extends RequestHeadersSpec<?>> RequestHeadersSpec<?> as(UUID person, S request) {
        return request.header("Authorization", TestTokens.bearer(person));
    }

    @Test
    void keepsWhatItIsGivenWordForWord() {
        var path = written(lea, "<b>Ça va</b>\r\n\t\u0007\u202e \uD83C\uDF3F");
        as(lea, http.get().uri(path))
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"0\"")
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("<b>Ça va</b>\r\n\t\u0007\u202e \uD83C\uDF3F");
    }

    @Test
    void refusesEveryTokenThatIsNotOurs() {
        TestTokens.refused(lea).forEach((why, token) -> http.get()
                .uri("/api/v1/notes")
                .header("Authorization", token)
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).as(why).isEqualTo(401))
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON));
        http.get().uri("/api/v1/notes").exchange().expectStatus().isUnauthorized();
    }

    /** As the token of a client's own account, which Keycloak signs for the same audience. */
    @Test
    void refusesATokenWithoutARoleOfPeople() {
        for (var roles : new String[][] {{}, {"nobody"}, {"offline_access", "uma_authorization"}}) {
            http.get()
                    .uri("/api/v1/notes")
                    .header("Authorization", TestTokens.bearer(lea, roles))
                    .exchange()
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/forbidden");
        }
        for (var role : new String[] {"user", "support", "admin", "dpo"}) {
            http.get()
                    .uri("/api/v1/notes")
                    .header("Authorization", TestTokens.bearer(lea, role))
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }

    @Test
    void opensOnlyWhatIsDeclaredOpen() {
        http.get().uri("/api/v1/notes/open").exchange().expectStatus().isOk();
        http.get().uri("/api/v1/notes/staff").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void answers403AsAProblemInTheCallersLanguage() {
        as(lea, http.get().uri("/api/v1/notes/staff").header("Accept-Language", "en-GB"))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/forbidden")
                .jsonPath("$.title")
                .isEqualTo("Access denied");
        as(lea, http.get().uri("/api/v1/notes/staff"))
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("Votre rôle ne permet pas cette action.");
        http.get()
                .uri("/api/v1/notes/staff")
                .header("Authorization", TestTokens.bearer(lea, "user", "support"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void answers404ForWhatIsSomebodyElses() {
        var path = written(lea, "à moi");
        as(tom, http.get().uri(path))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
        as(tom, http.get().uri("/api/v1/nothing")).exchange().expectStatus().isNotFound();
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
        write(lea, UUID.randomUUID().toString(), body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void readsNumbersAndTextsAsTheirSchemaDoes() {
        for (var three : new String[] {"3", "3.0", "3.000", "3e0", "30E-1"}) {
            var body = "{\"text\":\"" + "\\ud83c\\udf31".repeat(2000) + "\",\"day\":" + three + "}";
            write(lea, UUID.randomUUID().toString(), body)
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.day")
                    .isEqualTo(3);
        }
    }

    @Test
    void refusesWhatIsTooLargeOrOfAnotherKind() {
        write(lea, UUID.randomUUID().toString(), Map.of("text", "x".repeat(70_000), "day", 1))
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/payload-too-large")
                .jsonPath("$.detail")
                .exists();
        as(lea, http.delete().uri("/api/v1/notes")).exchange().expectStatus().isEqualTo(405);
        as(
                        lea,
                        http.post()
                                .uri("/api/v1/notes")
                                .header("Idempotency-Key", "12345678")
                                .contentType(MediaType.TEXT_PLAIN)
                                .bodyValue("x"))
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        as(lea, http.get().uri("/api/v1/notes/not-a-uuid"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("{id}");
    }

    @Test
    void hidesWhyItFailed() {
        as(lea, http.get().uri("/api/v1/notes/broken"))
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("/problems/internal").doesNotContain("secret"));
    }

    @Test
    void pagesNewestFirstWithoutLossOrRepeat() {
        for (int i = 0; i < 7; i++) {
            written(lea, "note " + i);
        }
        var seen = new HashSet<String>();
        var after = "";
        for (int pages = 0; pages < 4; pages++) {
            var page = as(lea, http.get().uri("/api/v1/notes?limit=2" + after))
                    .exchange()
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(page).isNotNull();
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            after = "&after=" + page.path("next").asString();
            assertThat(page.has("next")).isEqualTo(pages < 3);
        }
        assertThat(seen).hasSize(7);
        for (var query : new String[] {"after=xyz", "after=MTI6", "limit=0", "limit=201", "limit=two"}) {
            as(lea, http.get().uri("/api/v1/notes?" + query))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void refusesAStaleWrite() {
        var path = written(lea, "première");
        var body = Map.of("text", "seconde", "day", 2);
        as(lea, http.put().uri(path).bodyValue(body)).exchange().expectStatus().isEqualTo(428);
        as(lea, http.put().uri(path).header("If-Match", "\"0\"").bodyValue(body))
                .exchange()
                .expectStatus()
                .isOk();
        as(lea, http.put().uri(path).header("If-Match", "\"0\"").bodyValue(body))
                .exchange()
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/stale-version");
    }

    @Test
    void makesOneThingOfARepeatedCreation() {
        var key = UUID.randomUUID().toString();
        var first = id(write(lea, key, Map.of("text", "une fois", "day", 1)));
        assertThat(id(write(lea, key, Map.of("text", "une fois", "day", 1)))).isEqualTo(first);
        write(lea, key, Map.of("text", "autre", "day", 1)).expectStatus().isEqualTo(422);
        assertThat(id(write(tom, key, Map.of("text", "une fois", "day", 1)))).isNotEqualTo(first);
        write(lea, "short", Map.of("text", "x", "day", 1)).expectStatus().isBadRequest();
    }

    @Test
    void makesNothingAgainOfACreationWhoseThingWasDeleted() throws SQLException {
        var key = UUID.randomUUID().toString();
        var made = id(write(lea, key, Map.of("text", "une fois", "day", 1)));
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = sample; delete from note where id = '" + made + "'");
        }
        write(lea, key, Map.of("text", "une fois", "day", 1))
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/made-and-deleted")
                .jsonPath("$.detail")
                .isEqualTo("Cette requête a bien été exécutée ; ce qu'elle a créé a été supprimé depuis.");
        write(lea, key, Map.of("text", "autre", "day", 1)).expectStatus().isEqualTo(422);
    }

    @Test
    void answers409WhileTheSameCreationIsUnderWay() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Map.of("text", "une fois", "day", 1);
        try (var connection = TestPostgres.get().superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table sample.note in exclusive mode");
            var first = CompletableFuture.supplyAsync(() -> id(write(lea, key, body)));
            await().until(() -> Database.count("select count(*) from pg_locks where not granted"
                            + " and relation = 'sample.note'::regclass")
                    == 1);
            write(lea, key, body)
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/idempotency-key-in-flight");
            connection.rollback();
            var made = first.get(20, TimeUnit.SECONDS);
            assertThat(id(write(lea, key, body))).isEqualTo(made);
        }
    }

    static String id(ResponseSpec response) {
        var body = response.expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body.get("id").asString();
    }

    @Test
    void describesItselfInOpenApi() {
        http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .isEqualTo("3.1.0")
                .jsonPath("$.paths['/api/v1/notes'].post.parameters[?(@.name=='Idempotency-Key')].required")
                .isEqualTo(true)
                .jsonPath("$.paths['/api/v1/notes'].get.parameters[*].name")
                .value(names ->
                        assertThat(names.toString()).contains("after", "limit").doesNotContain("person"))
                .jsonPath("$.paths['/api/v1/notes'].post.security[0].token")
                .exists()
                .jsonPath("$.paths['/api/v1/notes'].post.responses['201'].headers.length()")
                .isEqualTo(2)
                .jsonPath("$.paths['/api/v1/notes'].post.responses['200']")
                .doesNotExist()
                .jsonPath("$.components.schemas.Problem.properties.type")
                .exists()
                .jsonPath("$.components.schemas.NewNote.required")
                .value(required -> assertThat(required.toString()).contains("day", "text"));
    }
}
