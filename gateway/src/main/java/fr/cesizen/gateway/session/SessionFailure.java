package fr.cesizen.gateway.session;

import java.util.concurrent.TimeoutException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.reactive.function.client.WebClientException;

/** What a failure of Keycloak's may be called in a log: its message could hold a token. */
final class SessionFailure {

    private SessionFailure() {}

    /** The error's code in OAuth's words, else the kind of exception. */
    static String of(Throwable ex) {
        return ex instanceof OAuth2AuthorizationException refused
                ? refused.getError().getErrorCode()
                : ex instanceof OAuth2AuthenticationException denied
                        ? denied.getError().getErrorCode()
                        : ex.getClass().getSimpleName();
    }

    /** Whether it is no answer to this person but one that Keycloak could not give at all. */
    static boolean isOfKeycloak(Throwable ex) {
        return ex instanceof WebClientException
                || ex instanceof TimeoutException
                || ex.getCause() instanceof WebClientException
                || "invalid_token_response".equals(of(ex))
                || OAuth2ErrorCodes.INVALID_CLIENT.equals(of(ex))
                || OAuth2ErrorCodes.SERVER_ERROR.equals(of(ex));
    }
}
