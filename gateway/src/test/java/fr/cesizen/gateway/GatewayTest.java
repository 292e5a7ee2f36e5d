package fr.cesizen.gateway;

import fr.cesizen.platform.test.LongTimeoutClient;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.micrometer.tracing.test.autoconfigure.AutoConfigureTracing;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/** The whole gateway on a real port with real services behind it; one context for all tests that bear this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "cesizen.door.services.impatient-service.prefixes=impatient",
            "cesizen.browsers.origins=https://app.cesizen.example",
            "cesizen.bodies.largest=100KB",
            "cesizen.bodies.uploads[/api/v1/journal/imports]=200KB",
            "cesizen.bodies.uploads[/api/v1/journal/{id}/files]=200KB",
            "cesizen.bodies.waiting=1MB",
            // Longer than an answer may take, and not much.
            "cesizen.bodies.patience=7s",
            "CESIZEN_LIMITS_PERSON=400",
            "cesizen.limits.person.per=1d",
            "CESIZEN_LIMITS_ADDRESS=10000",
            "CESIZEN_LIMITS_SIGN_UP=5",
            // Waiting is what some tests are about. What must not be late has time for the first call of a cold JVM.
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=4s",
            "resilience4j.timelimiter.configs.default.timeout-duration=4s",
            // As behind the door of every day: under the idle time of the services, which is 5 s here.
            "spring.cloud.gateway.server.webflux.httpclient.pool.max-idle-time=2s"
        })
@AutoConfigureMetrics
@AutoConfigureTracing
@AutoConfigureWebTestClient
@Import({UpstreamServers.class, LongTimeoutClient.class})
public @interface GatewayTest {}
