package fr.cesizen.auth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.auth.FaultyDoor;
import fr.cesizen.auth.TestKeycloak;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** No answer, too many calls, the wrong address: never taken for success, never waited for long. */
class KeycloakCallsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final UUID signUp = UUID.randomUUID();

    @Test
    void failsSoonWhenKeycloakIsAwayOrSilent() throws IOException {
        try (var door = new FaultyDoor(TestKeycloak.url());
                var patient = new IdentityStore(settings(door.url(), Duration.ofSeconds(20)));
                var hasty = new IdentityStore(settings(door.url(), Duration.ofMillis(500)))) {
            assertThat(patient.createdBy(signUp).block()).isEmpty();
            door.swallowAnswers();
            assertUnavailable(hasty.createdBy(signUp));
            door.shut();
            assertUnavailable(patient.createdBy(signUp));
            door.mend();
            assertThat(patient.createdBy(signUp).block()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nobody there, :9, cesizen, ",
        "another secret, , cesizen, wrong",
        "another realm, , elsewhere, ",
        "another path, /realms, cesizen, "
    })
    void takesNoMistakeInTheSettingsForAnAnswer(String what, String path, String realm, String secret) {
        var url = ":9".equals(path) ? "http://127.0.0.1:9" : TestKeycloak.url() + (path == null ? "" : path);
        var wrong = new IdentityProperties(
                url,
                realm,
                "auth-service",
                secret == null ? TestKeycloak.clientSecret() : secret,
                SECOND,
                SECOND.multipliedBy(5),
                SECOND.multipliedBy(5),
                2,
                2);
        try (var store = new IdentityStore(wrong)) {
            assertUnavailable(store.delete(signUp));
            assertUnavailable(store.email(signUp));
        }
    }

    @Test
    void refusesMoreCallsThanMayWait() throws IOException {
        try (var door = new FaultyDoor(TestKeycloak.url());
                var store = new IdentityStore(settings(door.url(), Duration.ofMillis(500)))) {
            door.swallowAnswers();
            var failures = Flux.range(0, 12)
                    .flatMap(
                            each -> store.createdBy(signUp)
                                    .then(Mono.<Throwable>empty())
                                    .onErrorResume(Mono::just),
                            12)
                    .collectList()
                    .block();
            assertThat(failures).hasSize(12).allMatch(DataAccessResourceFailureException.class::isInstance);
            assertThat(failures).anyMatch(failure -> failure.getCause() instanceof RejectedExecutionException);
        }
    }

    static IdentityProperties settings(String url, Duration read) {
        return new IdentityProperties(
                url, "cesizen", "auth-service", TestKeycloak.clientSecret(), SECOND, read, read.multipliedBy(2), 2, 4);
    }

    private static void assertUnavailable(Mono<?> call) {
        assertThatThrownBy(call::block).isInstanceOf(DataAccessResourceFailureException.class);
    }
}
