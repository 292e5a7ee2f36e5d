package fr.cesizen.stress;

import fr.cesizen.platform.test.Infrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/**
 * The one context of this module: the whole service on real servers, asked over real HTTP.
 *
 * <p>Not with {@code AutoConfigureWebTestClient}, whose client passes the server by and runs on threads of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = StressServiceApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"cesizen.stress.wordings=src/test/resources/wordings", "cesizen.measurements.last-day=31"})
@AutoConfigureWebTestClient
@Import({Infrastructure.class, StressClient.class})
public @interface ServiceTest {}
