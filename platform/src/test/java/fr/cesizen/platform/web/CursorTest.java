package fr.cesizen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void readsWhatItWrote() {
        var cursor = new Cursor(Instant.parse("2026-11-22T10:15:30.123456Z"), UUID.randomUUID());
        assertThat(Cursor.decode(cursor.encoded())).isEqualTo(cursor);
        assertThat(Cursor.decode(Cursor.NEWEST.encoded())).isEqualTo(Cursor.NEWEST);
    }

    /** The decoders of Java take them, but no response ever had them. */
    @Test
    void refusesOtherWaysToWriteACursor() {
        var plain = "1795342530123456:00000000-0000-0000-0000-000000000001";
        var given = encoded(plain).replace("=", "");
        assertThat(Cursor.decode(given).encoded()).isEqualTo(given);
        for (var other : List.of(
                encoded(plain),
                encoded("+" + plain).replace("=", ""),
                encoded("0" + plain).replace("=", ""),
                encoded("1795342530123456:0-0-0-0-1").replace("=", ""),
                "")) {
            assertThatThrownBy(() -> Cursor.decode(other))
                    .isInstanceOf(Problem.class)
                    .hasMessage("invalid-cursor");
        }
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1:",
                "x:00000000-0000-0000-0000-000000000001",
                "-9223372036854775808:00000000-0000-0000-0000-000000000001",
                "9223372036854775807:00000000-0000-0000-0000-000000000001",
                "99999999999999999999:00000000-0000-0000-0000-000000000001"
            })
    void refusesWhatWasNeverGivenOut(String plain) {
        var opaque = encoded(plain);
        assertThatThrownBy(() -> Cursor.decode(opaque))
                .isInstanceOf(Problem.class)
                .hasMessage("invalid-cursor");
    }
}
