package fr.cesizen.garden.growth;

import static fr.cesizen.garden.growth.GrowthFixtures.DAY;
import static fr.cesizen.garden.growth.GrowthFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest(name = "{0} ms are worth {1}")
    @CsvSource({"1, 2", "60000, 2", "60001, 4", "300000, 10", "600000, 20", "3600000, 20"})
    void isWorthTwoPointsAMinuteBegunAndTwentyAtMost(long millis, int points) {
        var growth = GrowthEntry.practice(UUID.randomUUID(), UUID.randomUUID(), DAY, Duration.ofMillis(millis), NOON);
        assertThat(growth.points()).isEqualTo(points);
    }
}
