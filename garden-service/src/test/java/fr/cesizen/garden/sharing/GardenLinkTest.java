package fr.cesizen.garden.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.GardenDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.test.StoredRows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class GardenLinkTest {

    private static final String LINKS = GardenClient.GARDEN + "/links";

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();

    @Test
    void showsTheGardenToWhoeverHasTheLinkAndNamesNobody() {
        var link = made();

        var svg = follow(link)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches(HttpHeaders.CACHE_CONTROL, ".*no-store.*")
                .expectHeader()
                .contentTypeCompatibleWith("image/svg+xml")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(svg).contains("<desc", "pierre").doesNotContain(person.toString());
        api.anyone()
                .get()
                .uri(link + "?theme=dark")
                .accept(MediaType.IMAGE_PNG)
                .exchange()
                .expectHeader()
                .contentType(MediaType.IMAGE_PNG);
    }

    @Test
    void keepsOnlyAHashOfTheSecret() throws Exception {
        var token = made().replaceAll(".*/shared/|/image", "");

        assertThat(GardenDatabaseFixture.linksOf(person, token)).isOne();
        assertThat(StoredRows.holding(token)).isEmpty();
        api.as(person).get().uri(LINKS).exchange().expectBody(String.class).value(list -> assertThat(list)
                .contains("expiresAt")
                .doesNotContain(token));
    }

    @Test
    void answers404AtOnceAfterRevocation() {
        var made = create("{\"days\":90}");
        follow(String.valueOf(made.get("url"))).expectStatus().isOk();

        revoke(UUID.randomUUID(), String.valueOf(made.get("id"))).expectStatus().isNotFound();
        follow(String.valueOf(made.get("url"))).expectStatus().isOk();
        revoke(person, String.valueOf(made.get("id"))).expectStatus().isNoContent();

        follow(String.valueOf(made.get("url")))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.instance")
                .isEqualTo(GardenClient.GARDEN + "/shared/***/image");
        revoke(person, String.valueOf(made.get("id"))).expectStatus().isNotFound();
    }

    @Test
    void answers404AfterExpiryAndWhileProcessingIsRestricted() throws Exception {
        var link = made();
        GardenDatabaseFixture.restrict(person);
        follow(link).expectStatus().isNotFound();
        GardenDatabaseFixture.liftRestriction(person);
        follow(link).expectStatus().isOk();

        GardenDatabaseFixture.expireLinks(person);

        follow(link).expectStatus().isNotFound();
        api.as(person).get().uri(LINKS).exchange().expectBody().jsonPath("$").isEmpty();
    }

    @Test
    void answers404ToWhatIsNoLink() {
        for (var token : new String[] {"x", "a".repeat(43), "\u0000", "a".repeat(500)}) {
            api.anyone()
                    .get()
                    .uri(GardenClient.GARDEN + "/shared/{token}/image", token)
                    .exchange()
                    .expectStatus()
                    .value(status -> assertThat(status).isIn(400, 404));
        }
    }

    @Test
    void hasAnEndAndALimit() {
        for (var body : new String[] {"{}", "{\"days\":0}", "{\"days\":91}", "{\"days\":\"x\"}"}) {
            api.as(person)
                    .post()
                    .uri(LINKS)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        for (int i = 0; i < GardenLinkService.MOST; i++) {
            made();
        }
        api.as(person)
                .post()
                .uri(LINKS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"days\":1}")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-links");
    }

    private String made() {
        return String.valueOf(create("{\"days\":30}").get("url"));
    }

    private Map<?, ?> create(String body) {
        var made = api.as(person)
                .post()
                .uri(LINKS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return made == null ? Map.of() : made;
    }

    private ResponseSpec follow(String link) {
        return api.anyone().get().uri(link).exchange();
    }

    private ResponseSpec revoke(UUID who, Object link) {
        return api.as(who).delete().uri(LINKS + "/{id}", link).exchange();
    }
}
