package fr.cesizen.gateway.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks Keycloak for tokens and for the end of a session, by Spring Security's own clients. */
@Component
final class SessionTokenClient {

    private final ClientRegistration client;
    private final WebClient keycloak;
    private final OidcAuthorizationCodeReactiveAuthenticationManager signIns;
    private final WebClientReactiveRefreshTokenTokenResponseClient refreshes;

    SessionTokenClient(ClientRegistration client, WebClient sessionKeycloak) {
        this.client = client;
        this.keycloak = sessionKeycloak;
        var codes = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        codes.setWebClient(keycloak);
        this.signIns =
                new OidcAuthorizationCodeReactiveAuthenticationManager(codes, new OidcReactiveOAuth2UserService());
        var identities = identityDecoder();
        signIns.setJwtDecoderFactory(registration -> identities);
        this.refreshes = new WebClientReactiveRefreshTokenTokenResponseClient();
        refreshes.setWebClient(keycloak);
    }

    /** Tokens for the code of a sign-in, once its state, its nonce and the identity token's signature have been checked. */
    Mono<SessionTokens> exchange(OAuth2AuthorizationExchange exchange) {
        return signIns.authenticate(new OAuth2AuthorizationCodeAuthenticationToken(client, exchange))
                .cast(OAuth2LoginAuthenticationToken.class)
                .map(person -> tokens(person.getAccessToken(), person.getRefreshToken()));
    }

    /** The next tokens; fails with {@code invalid_grant} when the session is over. */
    Mono<SessionTokens> refresh(SessionTokens tokens) {
        var began = Instant.ofEpochSecond(tokens.accessEnds() - 1);
        var access =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access(), began, began.plusSeconds(1));
        var request =
                new OAuth2RefreshTokenGrantRequest(client, access, new OAuth2RefreshToken(tokens.refresh(), began));
        return refreshes.getTokenResponse(request).map(next -> tokens(next.getAccessToken(), next.getRefreshToken()));
    }

    /** Ends Keycloak's session, from which no token of any client then comes; completes, too, when it is over already. */
    Mono<Void> end(SessionTokens tokens) {
        return keycloak.post()
                .uri("/logout")
                .headers(headers -> headers.setBasicAuth(client.getClientId(), client.getClientSecret()))
                .body(BodyInserters.fromFormData("refresh_token", tokens.refresh()))
                .exchangeToMono(answer -> answer.statusCode().is2xxSuccessful()
                                || answer.statusCode().value() == 400
                        ? answer.releaseBody()
                        : answer.createError());
    }

    /** Spring's factory would give the decoder a client without time-outs. */
    private ReactiveJwtDecoder identityDecoder() {
        var keys = Objects.requireNonNull(client.getProviderDetails().getJwkSetUri());
        var decoder =
                NimbusReactiveJwtDecoder.withJwkSetUri(keys).webClient(keycloak).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(client))));
        return decoder;
    }

    private static SessionTokens tokens(@Nullable OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        var first =
                Objects.requireNonNull(access, "Keycloak gave no access token").getTokenValue();
        var second = Objects.requireNonNull(refresh, "Keycloak gave no refresh token")
                .getTokenValue();
        return new SessionTokens(first, second, TokenClaimsReader.end(first), TokenClaimsReader.end(second));
    }
}
