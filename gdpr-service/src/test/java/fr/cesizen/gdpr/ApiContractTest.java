package fr.cesizen.gdpr;

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
                .body("PUT /api/v1/privacy/register/{id}/state", "{\"state\":\"COMPLETED\"}")
                .tests();
    }
}
