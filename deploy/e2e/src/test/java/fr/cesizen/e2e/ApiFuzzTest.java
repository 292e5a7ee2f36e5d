package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.e2e.fuzz.ApiFuzzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Odd requests to every operation. A finding is sent again with {@code -Dcesizen.e2e.first=<its index>
 * -Dcesizen.e2e.requests=1}.
 */
@ExtendWith(Running.class)
class ApiFuzzTest {

    /** The nightly build sends {@code -Dcesizen.e2e.requests=10000}. */
    private static final int REQUESTS = Integer.getInteger("cesizen.e2e.requests", 1_000);

    private static final int FIRST = Integer.getInteger("cesizen.e2e.first", 0);
    private static final long SEED = Long.getLong("cesizen.e2e.seed", 20_260_301);

    @Test
    void everyOperationAnswersOddRequestsAsItPromises() throws Exception {
        var report = new ApiFuzzer(Running.system(), SEED).run(FIRST, REQUESTS);
        System.out.println("Seed " + SEED + ": " + report);
        assertThat(report.findings())
                .as("findings of seed %d, by rule and by what was odd", SEED)
                .isEmpty();
        if (REQUESTS >= 1_000) {
            assertThat(report.neverSuccessful())
                    .as("operations that a fuzz never got into")
                    .hasSizeLessThan(15);
        }
    }
}
