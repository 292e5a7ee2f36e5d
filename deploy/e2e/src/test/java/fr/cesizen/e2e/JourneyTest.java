package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.Part;
import fr.cesizen.local.tour.Story;
import fr.cesizen.local.tour.Tour;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Running.class)
class JourneyTest {

    @Test
    void twoPeopleLiveThroughAFortnight() {
        new Tour(Running.system(), new Story(System.out::println)).run();
    }

    @Test
    void theGatewayIsTheOnlyDoor() {
        var gateway = Running.gateway();
        assertThat(gateway.get(null, "/api/v1/emotions").status()).isEqualTo(200);
        for (var hidden : new String[] {
            "/internal/personal-data",
            "/actuator/deadletters",
            "/actuator/health",
            "/actuator/prometheus",
            "/admin/",
            "/v3/api-docs"
        }) {
            assertThat(gateway.get(null, hidden).status()).as(hidden).isIn(401, 403, 404);
        }
        assertThat(gateway.get(null, "/docs/openapi/emotion-service").must(200).text("openapi"))
                .startsWith("3.1");
    }

    @Test
    void everyPartShowsItsMetricsAndHealth() {
        for (var part : Part.values()) {
            if (part.isBuiltHere()) {
                var direct = new fr.cesizen.local.tour.Gateway(Running.system().actuator(part));
                assertThat(direct.send(null, "GET", "/actuator/prometheus", null, Map.of("Accept", "text/plain"))
                                .status())
                        .as(part.label())
                        .isEqualTo(200);
                assertThat(direct.get(null, "/actuator/health/readiness").status())
                        .as(part.label())
                        .isEqualTo(200);
            }
        }
    }
}
