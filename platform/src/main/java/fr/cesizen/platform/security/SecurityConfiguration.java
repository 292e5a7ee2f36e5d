package fr.cesizen.platform.security;

import fr.cesizen.platform.problems.ProblemWriter;
import fr.cesizen.platform.problems.ProblemsConfiguration;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverterAdapter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.netty.http.client.HttpClient;

/** Stateless token security, the same for every service: the filter chain holds only what a bearer token needs. */
@AutoConfiguration(
        before = {ReactiveOAuth2ResourceServerAutoConfiguration.class, ReactiveWebSecurityAutoConfiguration.class},
        after = ProblemsConfiguration.class)
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
@EnableConfigurationProperties(SecurityProperties.class)
@Import({RejectedRequestHandler.class, FeatureResolver.class, ScopeValidator.class, RecentSignInValidator.class})
public class SecurityConfiguration {

    /** The realm roles of people. The token of a client's own account has our audience too, but none of them. */
    private static final String[] ROLES_OF_PEOPLE = {"USER", "SUPPORT", "ADMIN", "DPO"};

    @Bean
    @ConditionalOnMissingBean
    CachingAuthenticationManager bearers(SecurityProperties settings, Clock clock) {
        var http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
                .responseTimeout(Duration.ofSeconds(3));
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwks())
                .webClient(WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(http))
                        .build())
                .build();
        decoder.setJwtValidator(TokenValidatorFactory.create(settings));
        var manager = new JwtReactiveAuthenticationManager(decoder);
        var authentication = new JwtAuthenticationConverter();
        authentication.setJwtGrantedAuthoritiesConverter(new KeycloakRolesConverter());
        manager.setJwtAuthenticationConverter(new ReactiveJwtAuthenticationConverterAdapter(authentication));
        return new CachingAuthenticationManager(manager, clock);
    }

    @Bean
    ServerWebExchangeFirewall firewall() {
        return new RequestFirewall();
    }

    /** Observing each security filter would cost more than the filters themselves. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebFluxConfigurer owners() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new CurrentUserArgumentResolver());
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http,
            SecurityProperties settings,
            ProblemWriter problems,
            CachingAuthenticationManager bearers) {
        var open = settings.open();
        return http.csrf(CsrfSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .headers(HeaderSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(paths -> {
                    paths.matchers(exchange ->
                                    open.stream().anyMatch(operation -> operation.matches(exchange.getRequest()))
                                            ? MatchResult.match()
                                            : MatchResult.notMatch())
                            .permitAll()
                            .pathMatchers(
                                    "/actuator/health/**", "/actuator/prometheus", "/actuator/info", "/v3/api-docs/**")
                            .permitAll()
                            // A grant of our own opens it, in place of a token.
                            .pathMatchers(HttpMethod.GET, "/internal/granted-data/**")
                            .permitAll()
                            .pathMatchers("/actuator/**")
                            .hasRole("ADMIN")
                            .anyExchange()
                            .hasAnyRole(ROLES_OF_PEOPLE);
                })
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(oauth -> oauth.bearerTokenConverter(new TokenConverter(open, bearers))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.authenticationManager(bearers)))
                .build();
    }
}
