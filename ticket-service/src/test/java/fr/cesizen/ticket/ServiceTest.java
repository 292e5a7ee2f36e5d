package fr.cesizen.ticket;

import fr.cesizen.platform.test.Infrastructure;
import fr.cesizen.ticket.attachment.ScannerServer;
import fr.cesizen.ticket.escalation.EscalationReceivers;
import fr.cesizen.ticket.mail.TicketMailServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/** The one context of this module: the whole service on real servers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TicketServiceApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "cesizen.measurements.last-day=31")
@AutoConfigureMetrics
@AutoConfigureWebTestClient
@Import({
    Infrastructure.class,
    TicketClient.class,
    AttachmentClient.class,
    IncidentClient.class,
    EscalationReceivers.class,
    TicketMailServers.class,
    ScannerServer.class
})
public @interface ServiceTest {}
