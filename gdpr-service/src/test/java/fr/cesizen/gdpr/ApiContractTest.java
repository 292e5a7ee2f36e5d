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
                .body("PUT /api/v1/privacy/breaches/{id}/description", "{\"nature\":\"lost\"}")
                .body(
                        "POST /api/v1/privacy/breaches/{id}/notices",
                        "{\"recipient\":\"AUTHORITY\",\"stage\":\"INITIAL\",\"sentAt\":\"2026-03-02T09:30:00Z\"}")
                .body(
                        "PUT /api/v1/privacy/breaches/{id}/exemption",
                        "{\"ground\":\"RISK_AVERTED\",\"reason\":\"key replaced\"}")
                .tests();
    }
}
