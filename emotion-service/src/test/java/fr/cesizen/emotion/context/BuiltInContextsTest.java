package fr.cesizen.emotion.context;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class BuiltInContextsTest {

    @Test
    void saysWhichDocumentCannotBeRead() {
        var strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> BuiltInContexts.read(strict))
                .withMessage("The contexts are not readable");
    }
}
