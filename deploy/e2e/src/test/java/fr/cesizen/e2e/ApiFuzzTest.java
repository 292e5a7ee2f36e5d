package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.e2e.fuzz.ApiFuzzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Odd requests to every operation. A finding names its seed and its index, and is sent again alone with
 * {@code -Dcesizen.e2e.seed=SEED -Dcesizen.e2e.first=INDEX -Dcesizen.e2e.requests=1}.
 */
@ExtendWith(Running.class)
class ApiFuzzTest {

    /** The nightly build sends {@code -Dcesizen.e2e.requests=10000}. */
    private static final int REQUESTS = Integer.getInteger("cesizen.e2e.requests", 1_000);

    private static final int FIRST = Integer.getInteger("cesizen.e2e.first", 0);
    private static final long SEED = Long.getLong("cesizen.e2e.seed", 20_260_301);

    /** Succeed for a page that has signed in at Keycloak alone: the tests of the gateway and of the web client do. */
    private static final String OF_A_BROWSER = "POST /session/";

    /** Is there after its first night. */
    private static final String OF_A_NIGHT = "GET /api/v1/accounts/reconciliation=";

    @Test
    void everyOperationAnswersOddRequestsAsItPromises() throws Exception {
        var report = new ApiFuzzer(Running.system(), SEED).run(FIRST, REQUESTS);
        System.out.println("Seed " + SEED + ": " + report);
        assertThat(report.findings())
                .as("findings, by rule and by what was odd")
                .isEmpty();
        if (FIRST == 0 && REQUESTS >= 1_000) {
            assertThat(report.neverSuccessful())
                    .as("without a success")
                    .allMatch(operation -> operation.startsWith(OF_A_BROWSER) || operation.startsWith(OF_A_NIGHT));
            assertThat(report.neverRefused()).as("without a refusal").isEmpty();
        }
    }
}
