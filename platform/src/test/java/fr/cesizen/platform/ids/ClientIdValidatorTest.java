package fr.cesizen.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cesizen.platform.problems.Problem;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClientIdValidatorTest {

    private static final UUID MADE = new UuidGenerator().next();
    private static final Instant AT = Instant.ofEpochMilli(MADE.getMostSignificantBits() >>> 16);

    private static void refuses(UUID id, Instant now, String slug) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ClientIdValidator.checkPast(id, "/id", now))
                .satisfies(problem -> assertThat(problem.slug()).isEqualTo(slug));
    }

    @Test
    void takesWhatAClockTwoMinutesAheadOfOursHasMadeAndNothingLater() {
        ClientIdValidator.checkPast(MADE, "/id", AT.minusSeconds(120));
        refuses(MADE, AT.minusSeconds(121), "changed-in-the-future");
    }

    @Test
    void takesNoIdThatIsNotOfItsTime() {
        refuses(UUID.randomUUID(), AT, "not-a-uuidv7");
    }
}
