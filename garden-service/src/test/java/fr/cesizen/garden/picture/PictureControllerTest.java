package fr.cesizen.garden.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class PictureControllerTest {

    private static final String IMAGE = GardenClient.GARDEN + "/image";

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();

    @Test
    void drawsInTheFormTheLightAndTheLanguageThatWereAskedFor() {
        var svg = get(IMAGE + "?theme=dark&season=winter&hour=23", "image/svg+xml", "en")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("image/svg+xml")
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, "en")
                .expectHeader() // weak, so that the gateway may compress it
                .value(HttpHeaders.ETAG, tag -> assertThat(tag).startsWith("W/"))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(svg).contains("Dry garden, winter, at night");
        get(IMAGE, "image/png", "fr").expectHeader().contentType(MediaType.IMAGE_PNG);
        get(IMAGE, "*/*", "fr").expectHeader().contentTypeCompatibleWith("image/svg+xml");
        get(IMAGE, "application/pdf", "fr").expectStatus().isEqualTo(406);
    }

    @Test
    void tellsAClientThatItsPictureIsStillTheSame() {
        var uri = IMAGE + "?season=spring&hour=12";
        var etag = get(uri, "image/png", "fr")
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseHeaders()
                .getETag();
        assertThat(etag).isNotNull();

        api.as(person)
                .get()
                .uri(uri)
                .header(HttpHeaders.ACCEPT, "image/png")
                .ifNoneMatch(etag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void refusesWhatItCannotDraw() {
        get(IMAGE + "?theme=pink", "*/*", "fr").expectStatus().isBadRequest();
        get(IMAGE + "?season=monsoon", "*/*", "fr").expectStatus().isBadRequest();
        get(IMAGE + "?hour=24", "*/*", "fr").expectStatus().isBadRequest();
        get(IMAGE + "?hour=noon", "*/*", "fr").expectStatus().isBadRequest();
        api.anyone().get().uri(IMAGE).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void givesTheTimeLapseAndTheModelOfWhatGrew() {
        api.practised(person);

        get(GardenClient.GARDEN + "/timelapse", "*/*", "fr")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(svg -> assertThat(svg).contains("prefers-reduced-motion", "animation-delay"));
        var model = get(GardenClient.GARDEN + "/scene", "*/*", "fr")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("model/gltf-binary")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        assertThat(model).startsWith('g', 'l', 'T', 'F');
    }

    private ResponseSpec get(String uri, String accept, String language) {
        return api.as(person)
                .get()
                .uri(uri)
                .header(HttpHeaders.ACCEPT, accept)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }
}
