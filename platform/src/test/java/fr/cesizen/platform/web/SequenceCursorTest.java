package fr.cesizen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class SequenceCursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1287", "9223372036854775807"})
    void readsWhatItWrote(String text) {
        assertThat(SequenceCursor.parse(text, "?since").encoded()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", "+1", "01", "1.0", "1e3", "0x1", "never", "null", "١٢", "9999999999999999999"})
    void refusesWhatHasNotTheFormOfACursor(String text) {
        assertThatThrownBy(() -> SequenceCursor.parse(text, "?since"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
                    assertThat(problem.faults()).isEqualTo(List.of(new Problem.FieldError("?since", "invalid-cursor")));
                });
    }

    @Test
    void refusesWhatWasNeverGivenOut() {
        var cursor = new SequenceCursor(12);
        assertThatCode(() -> cursor.check(12, "?since")).doesNotThrowAnyException();
        assertThatThrownBy(() -> cursor.check(11, "?since")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(HttpStatus.GONE);
            assertThat(problem.faults()).isEqualTo(List.of(new Problem.FieldError("?since", "cursor-unknown")));
        });
    }
}
