package fr.cesizen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Everything;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestFingerprintTest {

    /** As the first version wrote it, with Jackson 2. Another text, and a repeat across a deployment is a 422. */
    static final String ALWAYS = """
            {"zone":"Europe/Paris","id":"00000000-0000-0000-0000-000000000007","kind":"DAILY","severity":"low",\
            "at":1795372200.123456000,"day":[2026,11,22],"time":[18,30,5],"took":1.500000000,\
            "felt":[{"code":"calm","intensity":60}],"answers":{"a":1,"b":2},"valence":0.30000000000000004,\
            "arousal":-0.002,"count":5000000000,"sure":true,"absent":null,"bytes":"AQID","words":["z","y"],\
            "maybe":"x","exact":1.10}""";

    @Test
    void isTakenOfTheTextThatEveryVersionWrites() {
        assertThat(RequestFingerprint.canonical(Everything.once())).isEqualTo(ALWAYS);
    }

    @Test
    void isSaltedWithTheKey() {
        assertThat(HexFormat.of()
                        .formatHex(RequestFingerprint.of(new IdempotencyKey("12345678"), Map.of("text", "une fois"))))
                .isEqualTo("33335c0e4aaf7e2e0298886bca4bbdd857819cfe681e23a9d50507a0c940c2e6");
    }
}
