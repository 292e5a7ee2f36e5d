package fr.cesizen.gateway;

import fr.cesizen.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import reactor.netty.http.server.HttpServer;

/** What stands behind the door in tests: services that answer, one that is down, one half down, one that never was. */
@TestConfiguration(proxyBeanMethods = false)
public class UpstreamServers {

    /** Answers for auth-service and gdpr-service too. */
    public static final Upstream EMOTION = Upstream.named("emotion");

    public static final Upstream KEYCLOAK = Upstream.named("keycloak");

    /** Closes connections that rest for a moment. */
    public static final Upstream IMPATIENT =
            Upstream.like("impatient", HttpServer.create().idleTimeout(Duration.ofMillis(500)));

    /** Beside it, its dead twin. */
    public static final Upstream TICKET = Upstream.named("ticket");

    public static final String NOBODY = "http://127.0.0.1:" + closedPort();

    @Bean
    DynamicPropertyRegistrar street() {
        return settings -> {
            settings.add("CESIZEN_ISSUER", () -> TestTokens.ISSUER);
            settings.add("CESIZEN_JWKS", TestKeycloak::jwks);
            settings.add("CESIZEN_KEYCLOAK_URL", KEYCLOAK::uri);
            settings.add("cesizen.session.keycloak", TestKeycloak::openid);
            settings.add("CESIZEN_SESSION_CLIENT_SECRET", TestKeycloak::clientSecret);
            settings.add("CESIZEN_SESSION_KEYSET", TestKeycloak::keyset);
            var instances = "spring.cloud.discovery.client.simple.instances.";
            settings.add(instances + "auth-service[0].uri", EMOTION::uri);
            settings.add(instances + "emotion-service[0].uri", EMOTION::uri);
            settings.add(instances + "gdpr-service[0].uri", EMOTION::uri);
            settings.add(instances + "garden-service[0].uri", () -> NOBODY);
            settings.add(instances + "ticket-service[0].uri", () -> NOBODY);
            settings.add(instances + "ticket-service[1].uri", TICKET::uri);
            settings.add(instances + "impatient-service[0].uri", IMPATIENT::uri);
        };
    }

    @Bean
    SpanRecorder spans() {
        return new SpanRecorder();
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
