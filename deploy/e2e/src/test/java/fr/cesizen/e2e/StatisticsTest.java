package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.tour.TourUser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the real events of all services become in the statistics. */
@ExtendWith(Running.class)
class StatisticsTest {

    private static final String STATISTICS = "/api/v1/statistics";

    @Test
    void countOnlyWhoeverConsentsAndTellNobodyOfAnOpenMonth() {
        var tom = Running.somebody();
        var lea = Running.somebody();
        lea.send("PUT", "/api/v1/consents/statistics", Map.of("granted", true), Map.of())
                .must(200);
        long writing = marks("journal");
        long assessed = marks("assessments");
        use(tom);
        use(lea);
        await().until(() -> marks("journal") == writing + 1 && marks("assessments") == assessed + 1);
        for (var role : new String[] {"dpo", "admin"}) {
            var report = TourUser.staff(Running.system(), role).read(STATISTICS);
            assertThat(report.path("months")).isEmpty();
            assertThat(report.path("minimum").asInt()).isEqualTo(10);
        }
        lea.get(STATISTICS).must(403);
        lea.send("PUT", "/api/v1/consents/statistics", Map.of("granted", false), Map.of())
                .must(200);
        await().until(() -> marks("journal") == writing && marks("assessments") == assessed);
    }

    private static void use(TourUser person) {
        person.create(Entries.PATH, Entries.calm(1));
        var answers = Map.of("moving_home", 1);
        person.create("/api/v1/stress/assessments", Map.of("questionnaire", "srrs", "version", 1, "answers", answers));
    }

    private static long marks(String measure) {
        return Running.count("select count(*) from gdpr.statistics_mark where measure = '" + measure + "'");
    }
}
