package fr.cesizen.auth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.auth.FaultyProxy;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
class BlockingKeycloakCallsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final UUID signUp = UUID.randomUUID();
    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void failsSoonWhenKeycloakIsAwayOrSilent() throws IOException {
        try (var door = new FaultyProxy(TestKeycloak.url());
                var patient = new KeycloakUserClient(settings(door.url(), Duration.ofSeconds(20)), metrics);
                var hasty = new KeycloakUserClient(settings(door.url(), Duration.ofMillis(500)), metrics)) {
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
    @CsvSource({"another secret, , cesizen, wrong", "another realm, , elsewhere, ", "another path, /realms, cesizen, "})
    void refusesWithoutRepeatingWhenTheSettingsAreWrong(String what, String path, String realm, String secret) {
        var wrong = new IdentityProperties(
                TestKeycloak.url() + (path == null ? "" : path),
                realm,
                "auth-service",
                secret == null ? TestKeycloak.clientSecret() : secret,
                SECOND,
                SECOND.multipliedBy(20),
                SECOND.multipliedBy(20),
                2,
                2);
        try (var store = new KeycloakUserClient(wrong, metrics)) {
            assertRefused(store.delete(signUp));
            assertRefused(store.email(signUp));
        }
        assertThat(refusals("delete")).isOne();
        assertThat(refusals("read")).isOne();
    }

    @Test
    void refusesWhenTheClientLacksTheRight() {
        try (var store = new KeycloakUserClient(settings(TestKeycloak.url(), Duration.ofSeconds(20)), metrics)) {
            TestKeycloak.withoutRights(() -> assertRefused(store.delete(signUp)));
            store.delete(signUp).block();
        }
        assertThat(refusals("delete")).isOne();
    }

    @Test
    void refusesMoreCallsThanMayWait() throws IOException {
        try (var door = new FaultyProxy(TestKeycloak.url());
                var store = new KeycloakUserClient(settings(door.url(), Duration.ofMillis(500)), metrics)) {
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

    private double refusals(String operation) {
        return metrics.counter("cesizen.identity.refusals", "operation", operation)
                .count();
    }

    private static void assertUnavailable(Mono<?> call) {
        assertThatThrownBy(call::block).isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static void assertRefused(Mono<?> call) {
        assertThatThrownBy(call::block).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.slug()).isEqualTo("identity-refused");
            assertThat(problem.status().value()).isEqualTo(502);
        });
    }
}
