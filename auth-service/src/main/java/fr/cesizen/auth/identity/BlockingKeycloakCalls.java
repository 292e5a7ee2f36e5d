package fr.cesizen.auth.identity;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.tracing.TraceScope;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Calls Keycloak's blocking client on dedicated threads, few at a time, always with a time-out.
 *
 * <p>No answer, an overload or an internal error of Keycloak is a transient outage. A refusal is permanent until an
 * operator fixes its cause: a wrong secret, a missing right, a wrong address.
 */
final class BlockingKeycloakCalls implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BlockingKeycloakCalls.class);

    private static final int NONE = 0;

    private final IdentityProperties settings;
    private final MeterRegistry metrics;
    private final Keycloak keycloak;
    private final RealmResource realm;
    private final Scheduler scheduler;

    BlockingKeycloakCalls(IdentityProperties settings, MeterRegistry metrics) {
        this.settings = settings;
        this.metrics = metrics;
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.url())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .resteasyClient(((ResteasyClientBuilder) ResteasyClientBuilder.newBuilder())
                        .connectionPoolSize(settings.calls())
                        .connectTimeout(settings.connect().toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(settings.read().toMillis(), TimeUnit.MILLISECONDS)
                        .build())
                .build();
        this.realm = keycloak.realm(settings.realm());
        this.scheduler = Schedulers.newBoundedElastic(settings.calls(), settings.waiting(), "keycloak", 60, true);
    }

    /**
     * Emits the result of {@code work}; empty when it is null.
     *
     * @param operation name of the call in logs and metrics
     */
    <T> Mono<T> call(String operation, Function<UsersResource, ? extends @Nullable T> work) {
        return callRealm(operation, whole -> work.apply(whole.users()));
    }

    /** The same, for what is not about users alone. */
    <T> Mono<T> callRealm(String operation, Function<RealmResource, ? extends @Nullable T> work) {
        Callable<@Nullable T> turn = () -> work.apply(realm);
        var once = Mono.<T>fromCallable(turn).subscribeOn(scheduler);
        // The cached token may have been revoked: on a 401, the client drops it and gets a new one for the next call.
        return once.onErrorResume(ex -> status(ex) == 401, stale -> once)
                .timeout(settings.limit())
                .onErrorResume(ex -> isRefusal(status(ex)), ex -> refuse(operation, status(ex)))
                .onErrorResume(BlockingKeycloakCalls::isSilence, BlockingKeycloakCalls::giveUp);
    }

    @Override
    public void close() {
        scheduler.dispose();
        keycloak.close();
    }

    /** The status of Keycloak's response, including one to the preceding token request. */
    private static int status(@Nullable Throwable ex) {
        if (ex instanceof WebApplicationException answer) {
            return answer.getResponse().getStatus();
        }
        return ex == null ? NONE : status(ex.getCause());
    }

    private static boolean isRefusal(int status) {
        return status != NONE && status < 500 && status != 408 && status != 429;
    }

    /** Whether the failure says nothing about the request itself: Keycloak is unreachable, overloaded or broken. */
    private static boolean isSilence(Throwable ex) {
        return ex instanceof ProcessingException
                || ex instanceof WebApplicationException
                || ex instanceof TimeoutException
                || ex instanceof RejectedExecutionException;
    }

    private <T> Mono<T> refuse(String operation, int status) {
        Counter.builder("cesizen.identity.refusals")
                .description("Calls from this service that Keycloak refused")
                .tag("operation", operation)
                .register(metrics)
                .increment();
        return TraceScope.logAndFail(
                () -> log.error(
                        "Keycloak refused operation {} with status {}. Check CESIZEN_KEYCLOAK_* and the client's rights",
                        operation,
                        status),
                Problem.of(HttpStatus.BAD_GATEWAY, "identity-refused"));
    }

    private static <T> Mono<T> giveUp(Throwable ex) {
        return TraceScope.logAndFail(
                () -> log.warn("A call to Keycloak failed: {}", ex.toString()),
                new DataAccessResourceFailureException("Keycloak does not answer", ex));
    }
}
