package fr.cesizen.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatusCode;

class ProblemDetailFactoryTest {

    /** The types are what clients were told; Spring names 413 and 422 otherwise since RFC 9110. */
    @ParameterizedTest
    @CsvSource({
        "400, bad-request",
        "404, not-found",
        "405, method-not-allowed",
        "406, not-acceptable",
        "413, payload-too-large",
        "414, uri-too-long",
        "415, unsupported-media-type",
        "422, unprocessable-entity",
        "429, too-many-requests",
        "431, request-header-fields-too-large",
        "503, service-unavailable",
        "504, gateway-timeout",
        "599, error"
    })
    void keepsTheTypeOfAProblemThatItsStatusAloneDescribes(int status, String slug) {
        var bodies = new ProblemDetailFactory(new StaticMessageSource());
        assertThat(bodies.of(HttpStatusCode.valueOf(status), Locale.FRENCH).getType())
                .hasToString("/problems/" + slug);
    }
}
