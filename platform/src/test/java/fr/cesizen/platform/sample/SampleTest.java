package fr.cesizen.platform.sample;

import fr.cesizen.platform.test.Infrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/** The one context of this module: the sample service on real servers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=sample-service",
            "cesizen.schema=sample",
            "spring.flyway.locations=classpath:db/sample",
            "cesizen.security.issuer=${CESIZEN_ISSUER}",
            "cesizen.security.jwks=${CESIZEN_JWKS}",
            "cesizen.security.anonymous=GET /api/v1/notes/open",
            "cesizen.consents.purposes=notes",
            "cesizen.encryption.keyset=${CESIZEN_ENCRYPTION_KEYSET:}"
        })
@AutoConfigureWebTestClient
@Import(Infrastructure.class)
@interface SampleTest {}
