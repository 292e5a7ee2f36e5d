package fr.cesizen.garden.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.GardenDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.garden.TestConsumer;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class ContentTest {

    private static final String ITEMS = "/api/v1/content/items";
    private static final String DRAFTS = "/api/v1/content/drafts";
    private static final String FAVOURITES = "/api/v1/content/favourites";
    private static final String SHIPPED = "why-slow-breathing-calms";
    private static final String WHOLE = """
        {"kind":"article","title":{"fr":"Titre","en":"Title"},"summary":{"fr":"Résumé","en":"Summary"},
         "body":{"fr":"Un.\\n\\nDeux.","en":"One.\\n\\nTwo."},"minutes":2,"sources":["A book, 2020"],
         "authorRole":"editor","reviewBy":"2999-01-01"}\
        """;

    @Autowired
    GardenClient api;

    @Autowired
    ScheduledJobs jobs;

    private final UUID person = UUID.randomUUID();
    private final UUID admin = UUID.randomUUID();
    private final String slug = "text-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void shipsArticlesActivitiesAndAnswersInBothLanguages() {
        Map.of("article", 3, "activity", 3, "faq", 6).forEach((kind, least) -> api.anyone()
                .get()
                .uri(ITEMS + "?kind=" + kind)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .value(Integer.class, count -> assertThat(count).isGreaterThanOrEqualTo(least))
                .jsonPath("$.items[0].body")
                .doesNotExist());
        for (var language : new String[] {"fr", "en"}) {
            read(SHIPPED, language, null)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals(HttpHeaders.CONTENT_LANGUAGE, language)
                    .expectHeader()
                    .valueEquals(HttpHeaders.ETAG, "\"1." + language + "\"")
                    .expectHeader()
                    .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=300, public")
                    .expectBody()
                    .jsonPath("$.title")
                    .isEqualTo(
                            language.equals("fr") ? "Pourquoi respirer lentement apaise" : "Why slow breathing calms");
        }
    }

    @Test
    void answers304ToWhoKnowsTheRevisionInTheirLanguage() {
        read(SHIPPED, "fr", "\"1.fr\"").expectStatus().isNotModified();
        read(SHIPPED, "en", "\"1.fr\"").expectStatus().isOk();
        var tag = list("\"none\"")
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();
        list(String.valueOf(tag)).expectStatus().isNotModified();
    }

    @Test
    void publishesADraftAsItWasReadAndWithdrawsIt() {
        var draft = begin(slug);
        edit(draft, "\"0\"", WHOLE).expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        problem(read(slug, "fr", null), 404, "not-found");
        problem(edit(draft, "\"0\"", WHOLE), 412, "stale-version");
        problem(publish(draft, "\"0\""), 412, "stale-version");
        publish(draft, "\"1\"")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.revision")
                .isEqualTo(1);
        problem(publish(draft, "\"1\""), 404, "not-found");
        read(slug, "en", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.body")
                .isEqualTo("One.\n\nTwo.");

        favourite(slug).expectStatus().isNoContent();
        for (var stale : new String[] {"\"7\"", "\"7.fr\"", "\"11.fr\"", "W/\"1.fr\""}) {
            problem(withdraw(stale), 412, "stale-version");
        }
        withdraw(tagOf(slug)).expectStatus().isNoContent();
        problem(withdraw("\"2\""), 404, "not-found");
        problem(read(slug, "fr", null), 404, "not-found");
        favourites(0);

        var again = begin(slug);
        publish(again, "*")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.revision")
                .isEqualTo(3);
        favourites(1);
    }

    @Test
    void forgetsTheMarksOfWhatHasBeenWithdrawnForAMonth() throws Exception {
        var draft = begin(slug);
        edit(draft, "\"0\"", WHOLE).expectStatus().isOk();
        publish(draft, "\"1\"").expectStatus().isCreated();
        for (var name : new String[] {slug, SHIPPED}) {
            favourite(name).expectStatus().isNoContent();
        }
        GardenDatabaseFixture.markUnknownArticle(person);

        withdraw(tagOf(slug)).expectStatus().isNoContent();
        jobs.run("content-mark-cleanup");
        assertThat(GardenDatabaseFixture.marksOf(person)).isEqualTo(2);

        GardenDatabaseFixture.ageArticle(slug);
        jobs.run("content-mark-cleanup");
        assertThat(GardenDatabaseFixture.marksOf(person)).isOne();
        favourites(1);
    }

    private String tagOf(String name) {
        return String.valueOf(read(name, "en", null)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }

    @Test
    void refusesToPublishOverAnotherRevision() {
        var one = begin(slug);
        var other = begin(slug);
        edit(one, "*", WHOLE).expectStatus().isOk();
        edit(other, "*", WHOLE).expectStatus().isOk();
        publish(one, "*").expectStatus().isCreated();
        problem(publish(other, "*"), 409, "content-moved-on");
        staff().delete().uri(DRAFTS + "/" + other).exchange().expectStatus().isNoContent();
        problem(staff().get().uri(DRAFTS + "/" + other).exchange(), 404, "not-found");
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "en":"Title"                | "en":" "                 | /title
        "fr":"Résumé"               | "fr":null                | /summary
        "en":"One.\\n\\nTwo."       | "en":""                  | /body
        "minutes":2                 | "minutes":null           | /minutes
        "sources":["A book, 2020"]  | "sources":[]             | /sources
        "authorRole":"editor"       | "authorRole":""          | /authorRole
        "reviewBy":"2999-01-01"     | "reviewBy":"2020-01-01"  | /reviewBy
        "kind":"article"            | "kind":null              | /kind
        """)
    void keepsAnIncompleteDraftAndDoesNotPublishIt(String part, String instead, String pointer) {
        assertThat(WHOLE).contains(part);
        var draft = begin(slug);
        edit(draft, "*", WHOLE.replace(part, instead)).expectStatus().isOk();
        publish(draft, "*")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/content-incomplete")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"kind":"poem"}                          | 400 | invalid-request   | /kind
        {"titel":{}}                             | 400 | malformed-request | /titel
        {"minutes":"two"}                        | 400 | malformed-request | /minutes
        {"minutes":0}                            | 422 | content-unfit     | /minutes
        {"minutes":61}                           | 422 | content-unfit     | /minutes
        {"title":{"fr":"a\\nb","en":"x"}}        | 422 | content-unfit     | /title
        {"sources":["a\\u0007"]}                 | 422 | content-unfit     | /sources
        {"reviewBy":"tomorrow"}                  | 400 | malformed-request | /reviewBy
        """)
    void refusesADraftThatNoContentCanBe(String body, int status, String type, String pointer) {
        edit(begin(slug), "*", body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + type)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void refusesASlugThatIsNoAddress() {
        for (var name : new String[] {"", "Upper", "a b", "a--b", "-a", "x".repeat(61)}) {
            problem(create("{\"slug\":\"" + name + "\"}"), 400, "invalid-request");
        }
    }

    @Test
    void leavesWritingToTheStaffAndMarksToPeople() {
        problem(
                api.as(person)
                        .post()
                        .uri(DRAFTS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"slug\":\"mine\"}")
                        .exchange(),
                403,
                "forbidden");
        problem(api.as(admin, "admin").get().uri(FAVOURITES).exchange(), 403, "forbidden");
        problem(api.anyone().get().uri(FAVOURITES).exchange(), 401, "unauthenticated");
    }

    @Test
    void keepsFavouritesAndReadingsOfThePersonAlone() throws Exception {
        for (int i = 0; i < 2; i++) {
            favourite(SHIPPED).expectStatus().isNoContent();
            api.as(person)
                    .put()
                    .uri("/api/v1/content/readings/five-senses")
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
        problem(favourite("nothing-of-that-name"), 404, "not-found");
        problem(api.as(person).put().uri("/api/v1/content/readings/nothing").exchange(), 404, "not-found");
        favourites(1);
        api.as(UUID.randomUUID())
                .get()
                .uri(FAVOURITES)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        var section = api.as(person)
                .get()
                .uri("/internal/personal-data/content-marks")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(section).contains(SHIPPED, "five-senses").hasLineCount(2);

        api.as(person)
                .delete()
                .uri(FAVOURITES + "/" + SHIPPED)
                .exchange()
                .expectStatus()
                .isNoContent();
        api.as(person)
                .delete()
                .uri(FAVOURITES + "/" + SHIPPED)
                .exchange()
                .expectStatus()
                .isNoContent();
        favourites(0);
        TestConsumer.publish(
                "cesizen.privacy",
                "fr.cesizen.privacy.restriction-changed.v1",
                person,
                UUID.randomUUID(),
                "{\"restricted\":true}");
        Awaitility.await().until(() -> StoredRows.of(person, "garden.restriction") == 1);
        problem(favourite(SHIPPED), 423, "restricted");
        favourites(0);
    }

    private WebTestClient staff() {
        return api.as(admin, "admin");
    }

    private ResponseSpec create(String body) {
        return staff().post()
                .uri(DRAFTS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String begin(String name) {
        var draft = create("{\"slug\":\"" + name + "\"}")
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(Objects.requireNonNull(draft).get("id"));
    }

    private ResponseSpec edit(String draft, String read, String body) {
        return staff().put()
                .uri(DRAFTS + "/" + draft)
                .header(HttpHeaders.IF_MATCH, read)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec publish(String draft, String read) {
        return staff().post()
                .uri(DRAFTS + "/" + draft + "/publication")
                .header(HttpHeaders.IF_MATCH, read)
                .exchange();
    }

    private ResponseSpec withdraw(String read) {
        return staff().delete()
                .uri(ITEMS + "/" + slug)
                .header(HttpHeaders.IF_MATCH, read)
                .exchange();
    }

    private ResponseSpec read(String name, String language, @Nullable String known) {
        var request = api.anyone().get().uri(ITEMS + "/" + name).header(HttpHeaders.ACCEPT_LANGUAGE, language);
        return known == null
                ? request.exchange()
                : request.header(HttpHeaders.IF_NONE_MATCH, known).exchange();
    }

    private ResponseSpec list(String known) {
        return api.anyone()
                .get()
                .uri(ITEMS)
                .header(HttpHeaders.IF_NONE_MATCH, known)
                .exchange();
    }

    private ResponseSpec favourite(String name) {
        return api.as(person).put().uri(FAVOURITES + "/" + name).exchange();
    }

    private void favourites(int count) {
        api.as(person)
                .get()
                .uri(FAVOURITES)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(count);
    }

    private static void problem(ResponseSpec answer, int status, String type) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type").isEqualTo("/problems/" + type);
    }
}
