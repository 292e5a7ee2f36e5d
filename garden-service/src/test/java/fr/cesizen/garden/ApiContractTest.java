package fr.cesizen.garden;

import fr.cesizen.platform.test.ApiContract;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What this service answers alike at every endpoint. */
@ServiceTest
class ApiContractTest {

    private static final String OFFLINE = """
            {"minutes": 10, "startedAt": "2020-01-05T21:00:00Z", "completedAt": "2020-01-05T21:10:00Z"}""";

    @Autowired
    WebTestClient http;

    @Autowired
    GardenClient api;

    @TestFactory
    Stream<DynamicTest> keepsThePromisesOfEveryEndpoint() {
        var session = api.practised(UUID.randomUUID());
        var pattern = api.pattern(UUID.randomUUID());
        return new ApiContract(http)
                .body("POST /api/v1/practice/sessions/{id}/completion", "{\"completedCycles\":3}")
                .body("POST /api/v1/practice/sessions/{id}/abandonment", "{\"reason\":\"enough\"}")
                .body("PUT /api/v1/practice/sessions/{id}", OFFLINE)
                .body("PUT /api/v1/practice/patterns/{id}", GardenClient.PATTERN)
                .unknownId("PUT /api/v1/practice/sessions/{id}", 200)
                .somebodyElses("/api/v1/practice/patterns/{id}", pattern.toString())
                .body("PUT /api/v1/content/drafts/{id}", "{\"kind\":\"faq\"}")
                .somebodyElses("/api/v1/practice/sessions/{id}", session.toString())
                .tests();
    }
}
