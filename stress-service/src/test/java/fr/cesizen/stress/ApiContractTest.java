package fr.cesizen.stress;

import fr.cesizen.platform.test.ApiContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What this service answers alike at every endpoint. */
@ServiceTest
class ApiContractTest {

    @Autowired
    WebTestClient http;

    @TestFactory
    Stream<DynamicTest> keepsThePromisesOfEveryEndpoint() {
        var answers = "{\"answers\":{}}";
        return new ApiContract(http)
                .tooLarge(1_100_000)
                .body("PUT /api/v1/stress/drafts/{id}", "{}")
                .body("POST /api/v1/stress/drafts/{id}/preview", answers)
                .tests();
    }
}
