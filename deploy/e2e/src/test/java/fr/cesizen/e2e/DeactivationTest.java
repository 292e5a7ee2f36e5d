package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.tour.TourUser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What closing an account means at every service, for a token that would be good for minutes. */
@ExtendWith(Running.class)
class DeactivationTest {

    /** What a person reads at each of the six services. */
    private static final List<String> PATHS = List.of(
            "/api/v1/accounts/me",
            Entries.PATH,
            "/api/v1/stress/assessments",
            "/api/v1/garden",
            "/api/v1/tickets",
            "/api/v1/consents");

    @Test
    void refusesATokenThatIsOutEverywhereWithinASecondAndTakesItAgainOnceOpen() {
        var lea = Running.somebody();
        PATHS.forEach(path -> lea.get(path).must(200));
        var admin = TourUser.staff(Running.system(), "admin");

        decide(admin, lea, "deactivation");
        long closed = System.nanoTime();
        for (var path : PATHS) {
            // As fast as it is answered, so that the figure printed is the delay and not the pace.
            while (lea.get(path).status() == 200) {
                Thread.onSpinWait();
            }
            assertThat(lea.get(path).status()).as(path).isEqualTo(403);
        }
        System.out.printf(
                "A closed account was refused by all services after %d ms%n",
                Duration.ofNanos(System.nanoTime() - closed).toMillis());

        decide(admin, lea, "reactivation");
        await().until(() -> PATHS.stream().allMatch(path -> lea.get(path).status() == 200));
        lea.signIn();
        lea.get("/api/v1/accounts/me").must(200);
    }

    private static void decide(TourUser admin, TourUser person, String what) {
        admin.send("POST", "/api/v1/accounts/" + person.id + "/" + what, null, Map.of())
                .must(204);
    }
}
