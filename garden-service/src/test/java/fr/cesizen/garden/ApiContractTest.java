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

    @Autowired
    WebTestClient http;

    @Autowired
    GardenClient api;

    @TestFactory
    Stream<DynamicTest> keepsThePromisesOfEveryEndpoint() {
        var session = api.practised(UUID.randomUUID());
        return new ApiContract(http)
                .body("POST /api/v1/practice/sessions/{id}/completion", "{\"completedCycles\":3}")
                .somebodyElses("/api/v1/practice/sessions/{id}", session.toString())
                .tests();
    }
}
