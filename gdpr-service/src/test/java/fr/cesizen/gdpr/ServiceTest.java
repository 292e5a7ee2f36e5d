package fr.cesizen.gdpr;

import fr.cesizen.platform.test.Infrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.micrometer.tracing.test.autoconfigure.AutoConfigureTracing;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/** The one context of this module: the service on real servers, beside participants that answer as told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "cesizen.audit.seal-after=0s")
@AutoConfigureMetrics
@AutoConfigureTracing
@AutoConfigureWebTestClient
@Import({Infrastructure.class, PrivacyClient.class, Participants.Addresses.class})
public @interface ServiceTest {}
