package fr.cesizen.platform.test;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** The statements that a service sends while something happens, as Spring logs them; to show that they are few. */
public final class StatementLog {

    private static final Logger CLIENT =
            (Logger) LoggerFactory.getLogger("org.springframework.r2dbc.core.DefaultDatabaseClient");
    private static final Logger DRIVER =
            (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.client.ReactorNettyClient");
    private static final String SENT = "Executing SQL statement [";

    /** Jobs and the relay, which send theirs meanwhile; and the settings of the tests' own fixtures. */
    private static final Pattern BACKGROUND = Pattern.compile(
            "next_in_outbox|delete from outbox|from outbox|inbox|erasure_ledger|import_run r where|^select distinct person");

    private StatementLog() {}

    /** The statements of a request, without those of what runs in the background. */
    public static List<String> during(Runnable request) {
        return messages(CLIENT, request).stream()
                .filter(message -> message.startsWith(SENT))
                .map(message -> message.substring(SENT.length(), message.length() - 1))
                .filter(sql -> !BACKGROUND.matcher(sql).find())
                .toList();
    }

    /** What PostgreSQL warns of during a request. */
    public static List<String> warningsDuring(Runnable request) {
        return messages(DRIVER, request).stream()
                .filter(message -> message.contains("WARNING"))
                .toList();
    }

    private static List<String> messages(Logger logger, Runnable request) {
        var appender = new ListAppender<ILoggingEvent>();
        var level = logger.getLevel();
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.DEBUG);
        try {
            request.run();
        } finally {
            logger.setLevel(level);
            logger.detachAppender(appender);
            appender.stop();
        }
        return List.copyOf(appender.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
