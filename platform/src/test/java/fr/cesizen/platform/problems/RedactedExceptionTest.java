package fr.cesizen.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RedactedExceptionTest {

    @Test
    void tellsWhatAndWhereAndNothingThatAPersonWrote() {
        var seen = new StringWriter();
        var failure = Mono.error(new IllegalStateException(
                        "no index for 'tristesse'", new IllegalArgumentException("'tristesse' is no number")))
                .checkpoint("HTTP GET \"/api/v1/notes?text=tristesse\"")
                .onErrorResume(Mono::just)
                .cast(Throwable.class)
                .block();
        assertThat(failure).isNotNull();
        new RedactedException(failure).printStackTrace(new PrintWriter(seen, true));
        assertThat(seen.toString())
                .contains("java.lang.IllegalStateException", "Caused by", "java.lang.IllegalArgumentException")
                .contains("at fr.cesizen.platform.problems.RedactedExceptionTest.tellsWhatAndWhere")
                .doesNotContain("tristesse");
    }
}
