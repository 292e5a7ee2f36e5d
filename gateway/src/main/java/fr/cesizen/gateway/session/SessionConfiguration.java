package fr.cesizen.gateway.session;

import fr.cesizen.platform.security.SecurityProperties;
import io.netty.channel.ChannelOption;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Keycloak's client {@code cesizen-web}, and how it is reached. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    static final String REGISTRATION = "cesizen";

    private static final int CONNECT_MILLIS = 1_000;
    private static final String OPENID = "/protocol/openid-connect";

    @Bean
    ClientRegistration webClientRegistration(SessionProperties settings, SecurityProperties security) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId("cesizen-web")
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid")
                .redirectUri(settings.publicUrl() + "/session/callback")
                .issuerUri(security.issuer())
                .authorizationUri(security.issuer() + OPENID + "/auth")
                .tokenUri(settings.keycloak() + "/token")
                .jwkSetUri(settings.keycloak() + "/certs")
                .build();
    }

    @Bean
    WebClient sessionKeycloak(SessionProperties settings) {
        var http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(settings.patience());
        return WebClient.builder()
                .baseUrl(settings.keycloak())
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
    }
}
