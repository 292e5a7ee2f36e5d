package fr.cesizen.auth.identity;

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
import org.keycloak.admin.client.resource.UsersResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** How Keycloak's blocking client is called: on threads of its own, few at a time, never without a time-out. */
final class KeycloakCalls implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KeycloakCalls.class);

    private final IdentityProperties settings;
    private final Keycloak keycloak;
    private final UsersResource users;
    private final Scheduler scheduler;

    KeycloakCalls(IdentityProperties settings) {
        this.settings = settings;
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
        this.users = keycloak.realm(settings.realm()).users();
        this.scheduler = Schedulers.newBoundedElastic(settings.calls(), settings.waiting(), "keycloak", 60, true);
    }

    /** Emits what {@code work} returns, nothing when that is null. */
    <T> Mono<T> call(Function<UsersResource, ? extends @Nullable T> work) {
        Callable<@Nullable T> turn = () -> work.apply(users);
        return Mono.<T>fromCallable(turn)
                .subscribeOn(scheduler)
                .timeout(settings.limit())
                .onErrorMap(KeycloakCalls::isSilence, KeycloakCalls::unavailable);
    }

    @Override
    public void close() {
        scheduler.dispose();
        keycloak.close();
    }

    /** Whether it says nothing about the request: unreachable, overloaded, or refusing this service altogether. */
    private static boolean isSilence(Throwable ex) {
        return ex instanceof ProcessingException
                || ex instanceof WebApplicationException
                || ex instanceof TimeoutException
                || ex instanceof RejectedExecutionException;
    }

    private static DataAccessResourceFailureException unavailable(Throwable ex) {
        log.warn("Keycloak did not do what it was asked: {}", ex.toString());
        return new DataAccessResourceFailureException("Keycloak does not answer", ex);
    }
}
