package fr.cesizen.auth;

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
        return new ApiContract(http)
                // Nothing was done to somebody whom nobody knows.
                .unknownId("GET /api/v1/accounts/{id}/actions", 200)
                .tests();
    }
}
