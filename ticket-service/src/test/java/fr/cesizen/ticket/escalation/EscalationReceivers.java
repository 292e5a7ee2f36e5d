package fr.cesizen.ticket.escalation;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who are told, and who tell: a mail server, and one that takes what Slack and PagerDuty take. They belong to the JVM. */
@TestConfiguration(proxyBeanMethods = false)
public class EscalationReceivers {

    /** The token of Alertmanager. */
    public static final String ALERTMANAGER = "token-of-alertmanager";

    private static final JsonMapper JSON = new JsonMapper();
    private static final GreenMail MAIL = mail();
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final List<String> TURNED_AWAY = new CopyOnWriteArrayList<>();
    private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();
    private static final DisposableServer HTTP = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .runOn(LoopResources.create("receivers", 2, true))
            .route(routes -> routes.post("/slack", EscalationReceivers::receive)
                    .post("/pagerduty", EscalationReceivers::receive))
            .bindNow();

    /**
     * What was told.
     *
     * @param id of the delivery
     */
    public record Received(String channel, String id, JsonNode body) {}

    private static GreenMail mail() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static Mono<Void> receive(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .delayElement(Duration.ofMillis(20)) // as far away as a receiver is
                .flatMap(text -> {
                    if (REFUSED.stream().anyMatch(text::contains)) {
                        TURNED_AWAY.add(text);
                        return response.status(503).send();
                    }
                    var body = JSON.readTree(text);
                    var channel = request.path();
                    var id = channel.equals("slack")
                            ? request.requestHeaders().get("Idempotency-Key")
                            : body.at("/payload/custom_details/delivery").asString();
                    RECEIVED.add(new Received(channel, id, body));
                    return response.status(202).send();
                });
    }

    /**
     * What the channels of HTTP were told about a ticket.
     *
     * @param channel {@code slack} or {@code pagerduty}
     */
    public static List<Received> told(String channel, String ticket) {
        return RECEIVED.stream()
                .filter(received -> received.channel().equals(channel))
                .filter(received -> received.body().toString().contains(ticket))
                .toList();
    }

    /** Refuses whatever is told about a ticket, until the end of the tests. */
    static void refuse(String ticket) {
        REFUSED.add(ticket);
    }

    /** How often something that was told about a ticket was refused. */
    static long refusals(String ticket) {
        return TURNED_AWAY.stream().filter(text -> text.contains(ticket)).count();
    }

    static void accept(String ticket) {
        REFUSED.remove(ticket);
    }

    /** The mails about a ticket. */
    static List<MimeMessage> mails(String ticket) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(mail -> text(mail).contains(ticket))
                .toList();
    }

    static String text(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (IOException | MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The settings by which a service finds them. */
    public static Map<String, String> settings() {
        var http = "http://127.0.0.1:" + HTTP.port();
        var settings = new HashMap<String, String>();
        settings.put("CESIZEN_INCIDENT_TOKEN", ALERTMANAGER);
        settings.put("CESIZEN_ESCALATION_LINK", "https://cesizen.test/");
        settings.putAll(Map.of(
                "CESIZEN_ESCALATION_MAIL_HOST", "127.0.0.1",
                "CESIZEN_ESCALATION_MAIL_PORT", Integer.toString(MAIL.getSmtp().getPort()),
                "CESIZEN_ESCALATION_MAIL_TLS", "false",
                "CESIZEN_ESCALATION_MAIL_RECIPIENT", "support@cesizen.test",
                "CESIZEN_ESCALATION_SLACK_URL", http + "/slack",
                "CESIZEN_ESCALATION_PAGERDUTY_KEY", "key",
                "CESIZEN_ESCALATION_PAGERDUTY_URL", http + "/pagerduty",
                "CESIZEN_ESCALATION_POLL", "100ms",
                "CESIZEN_ESCALATION_LEASE", "3s"));
        return settings;
    }

    @Bean
    DynamicPropertyRegistrar receivers() {
        return registry -> settings().forEach((name, value) -> registry.add(name, () -> value));
    }
}
