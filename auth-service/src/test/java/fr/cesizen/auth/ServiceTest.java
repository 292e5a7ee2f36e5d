package fr.cesizen.auth;

import fr.cesizen.auth.account.AccountClient;
import fr.cesizen.platform.test.Infrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/** The whole service on PostgreSQL, Kafka and Keycloak, over HTTP; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "cesizen.recovery.interval=250ms",
            "cesizen.reconciliation.pause=0s",
            "cesizen.notices.poll=250ms",
            "cesizen.staff.fresh=0s",
            // It names every mailbox that it makes.
            "logging.level.com.icegreen.greenmail=error"
        })
@AutoConfigureWebTestClient
@Import({Infrastructure.class, AccountClient.class, TestKeycloak.Settings.class})
public @interface ServiceTest {}
