package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReportBadInputTest {

    @Autowired
    ApiClient api;

    DiaryFixture lea;

    @BeforeEach
    void somebody() {
        lea = DiaryFixture.of(api);
    }

    @ParameterizedTest
    @CsvSource({
        "reports,                                                400, malformed-or-invalid,  ?from",
        "reports?on=2026-11-22,                                  400, malformed-or-invalid,  ?period",
        "reports?period=decade&on=2026-11-22,                    400, malformed-or-invalid,  ?period",
        "reports?period=MONTH&on=2026-11-22,                     400, malformed-or-invalid,  ?period",
        "reports?period=month,                                   400, malformed-or-invalid,  ?on",
        "reports?period=month&on=2026-11-31,                     400, malformed-or-invalid,  ?on",
        "reports?period=month&on=22/11/2026,                     400, malformed-or-invalid,  ?on",
        "reports?period=month&on=2026-11-22&from=2026-11-01,     400, malformed-or-invalid,  ?from",
        "reports?period=month&on=2026-11-22&to=2026-11-01,       400, malformed-or-invalid,  ?to",
        "reports?from=2026-11-01,                                400, malformed-or-invalid,  ?to",
        "reports?to=2026-11-01,                                  400, malformed-or-invalid,  ?from",
        "reports?from=yesterday&to=2026-11-01,                   400, malformed-or-invalid,  ?from",
        "reports?from=2026-11-02&to=2026-11-01,                  422, range-ends-early,      ?to",
        "reports?from=2016-01-01&to=2026-11-01,                  422, range-too-long,        ?to",
        "reports?from=1899-12-31&to=1900-11-01,                  422, out-of-calendar,       ?from",
        "reports?period=year&on=2201-01-01,                      422, out-of-calendar,       ?on",
        "calendar,                                               400, malformed-or-invalid,  ?year",
        "calendar?year=MMXXVI,                                   400, malformed-or-invalid,  ?year",
        "calendar?year=99999999999,                              400, malformed-or-invalid,  ?year",
        "calendar?year=1899,                                     422, out-of-calendar,       ?year",
        "calendar?year=2201,                                     422, out-of-calendar,       ?year",
        "valence,                                                400, malformed-or-invalid,  ?from",
        "valence?from=2026-01-01,                                400, malformed-or-invalid,  ?to",
        "valence?from=2026-13-01&to=2026-12-31,                  400, malformed-or-invalid,  ?from",
        "valence?from=2026-11-02&to=2026-11-01,                  422, range-ends-early,      ?to",
        "valence?from=2016-01-01&to=2026-11-01,                  422, range-too-long,        ?to",
        "valence?from=2026-11-02&to=+999999999-12-31,            400, malformed-or-invalid,  ?to",
        "observations,                                           400, malformed-or-invalid,  ?from",
        "observations?from=2026-01-01&to=,                       400, malformed-or-invalid,  ?to",
        "observations?from=2026-11-02&to=2026-11-01,             422, range-ends-early,      ?to",
        "observations?from=2016-01-01&to=2026-11-01,             422, range-too-long,        ?to",
        "observations?from=2026-11-02&to=9999-12-31,             422, out-of-calendar,       ?to",
    })
    void saysWhatIsWrongAndWhere(String uri, int status, String slug, String pointer) {
        var refused = lea.get("/api/v1/journal/" + uri)
                .status(status)
                .header("Content-Type", "application/problem+json")
                .has("$.errors[0].pointer", pointer)
                .has("$.detail");
        assertThat(refused.json().get("type").asString())
                .isIn(
                        slug.equals("malformed-or-invalid")
                                ? new Object[] {"/problems/malformed-request", "/problems/invalid-request"}
                                : new Object[] {"/problems/" + slug});
    }

    @Test
    void takesTheLongestRangeAndTheEdgesOfTheCalendar() {
        lea.get("/api/v1/journal/reports?from=2016-01-01&to=2026-02-16").status(200);
        lea.get("/api/v1/journal/reports?from=2016-01-01&to=2026-02-17").status(422);
        lea.get("/api/v1/journal/reports?period=year&on=1900-01-01").status(200);
        lea.get("/api/v1/journal/calendar?year=1900").status(200);
        lea.get("/api/v1/journal/calendar?year=2200").status(200);
    }

    @Test
    void saysItAlsoToWhoAskedForADrawing() {
        lea.get("/api/v1/journal/calendar?year=1899", "Accept", "image/svg+xml")
                .status(422)
                .header("Content-Type", "application/problem+json");
        for (var accept : List.of("nonsense", String.join(",", Collections.nCopies(51, "a/b")))) {
            lea.get("/api/v1/journal/calendar?year=2026", "Accept", accept).status(406);
        }
    }
}
