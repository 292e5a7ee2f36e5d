package fr.cesizen.gateway.session;

import fr.cesizen.platform.tracing.TraceScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends people to Keycloak's pages, and takes what they bring back. */
@Service
class SignInService {

    private static final Logger log = LoggerFactory.getLogger(SignInService.class);
    private static final Duration AT_KEYCLOAK = Duration.ofMinutes(30); // its own pages live as long
    private static final Duration LONGEST = Duration.ofSeconds(8); // for tokens, and once in a while for keys

    private final ClientRegistration client;
    private final ServerOAuth2AuthorizationRequestResolver requests;
    private final SessionTokenClient keycloak;
    private final Clock clock;

    SignInService(ClientRegistration client, SessionTokenClient keycloak, Clock clock) {
        this.client = client;
        this.keycloak = keycloak;
        this.clock = clock;
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(
                new InMemoryReactiveClientRegistrationRepository(client));
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.requests = resolver;
    }

    /** Where the person goes to sign in, and what has to be remembered until then. */
    Mono<SignInStart> begin(ServerWebExchange exchange, SignInWish wish) {
        return requests.resolve(exchange, SessionConfiguration.REGISTRATION)
                .map(request -> OAuth2AuthorizationRequest.from(request)
                        .additionalParameters(more -> more.putAll(wish.parameters()))
                        .build())
                .map(request -> new SignInStart(
                        request.getAuthorizationRequestUri(),
                        new SignInAttempt(
                                Objects.requireNonNull(request.getState()),
                                text(request, OidcParameterNames.NONCE),
                                text(request, PkceParameterNames.CODE_VERIFIER),
                                wish.then(),
                                clock.instant().plus(AT_KEYCLOAK).getEpochSecond())));
    }

    /** The end of a sign-in: tokens, or why there are none; never an error. */
    Mono<SignInResult> complete(SignInAttempt attempt, MultiValueMap<String, String> answer) {
        var state = answer.getFirst("state");
        var error = answer.getFirst("error");
        var code = answer.getFirst("code");
        if (!attempt.state().equals(state)) {
            return Mono.just(SignInResult.failed());
        }
        if (error != null || code == null || code.isBlank()) {
            return Mono.just("access_denied".equals(error) ? SignInResult.cancelled() : SignInResult.failed());
        }
        return keycloak.exchange(exchange(attempt, code))
                .timeout(LONGEST)
                .map(SignInResult::signedIn)
                .onErrorResume(ex -> TraceScope.log(() -> log.warn("A sign-in failed: {}", SessionFailure.of(ex)))
                        .thenReturn(
                                SessionFailure.isOfKeycloak(ex) ? SignInResult.unavailable() : SignInResult.failed()));
    }

    private OAuth2AuthorizationExchange exchange(SignInAttempt attempt, String code) {
        var redirect = Objects.requireNonNull(client.getRedirectUri());
        var request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(redirect)
                .scopes(client.getScopes())
                .state(attempt.state())
                .attributes(all -> all.putAll(Map.of(
                        OidcParameterNames.NONCE, attempt.nonce(),
                        PkceParameterNames.CODE_VERIFIER, attempt.verifier())))
                .build();
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(redirect)
                .state(attempt.state())
                .build();
        return new OAuth2AuthorizationExchange(request, response);
    }

    private static String text(OAuth2AuthorizationRequest request, String attribute) {
        return Objects.requireNonNull(request.<String>getAttribute(attribute), attribute);
    }
}
