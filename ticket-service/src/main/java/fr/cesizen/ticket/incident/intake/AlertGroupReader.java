package fr.cesizen.ticket.incident.intake;

import fr.cesizen.platform.problems.ErrorCodes;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.ticket.incident.alert.AlertGroup;
import fr.cesizen.ticket.incident.alert.FiredAlert;
import fr.cesizen.ticket.incident.alert.FiredAlert.AlertKey;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the webhook's body, version 4 (prometheus.io/docs/alerting/latest/configuration, webhook_config). What it does not know
 * it ignores, as Alertmanager may learn more; what it needs must be there.
 */
@Component
class AlertGroupReader {

    private static final int MOST_ALERTS = 10_000;
    private static final int LONGEST_KEY = 2_000;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_SUMMARY = 1_000;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    private final JsonMapper json;

    AlertGroupReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws Problem 400 for what is no call of Alertmanager, with a pointer to the fault */
    AlertGroup read(byte[] body) {
        var call = tree(body);
        if (!call.isObject()) {
            throw fault("", ErrorCodes.WRONG_TYPE);
        }
        if (!call.path("version").asString("").equals("4")) {
            throw Problem.notOneOf("/version");
        }
        var alerts = call.path("alerts");
        if (!alerts.isArray()) {
            throw fault("/alerts", alerts.isMissingNode() ? ErrorCodes.MISSING : ErrorCodes.WRONG_TYPE);
        }
        if (alerts.size() > MOST_ALERTS) {
            throw fault("/alerts", "size");
        }
        var key = required(call, "groupKey", "", LONGEST_KEY);
        var read = new LinkedHashMap<AlertKey, FiredAlert>();
        for (int i = 0; i < alerts.size(); i++) {
            var alert = alert(alerts.path(i), "/alerts/" + i);
            read.put(alert.key(), alert);
        }
        return new AlertGroup(key, List.copyOf(read.values()));
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException ex) {
            throw Problem.unreadable(ex);
        }
    }

    private static FiredAlert alert(JsonNode alert, String pointer) {
        var labels = alert.path("labels");
        var status = required(alert, "status", pointer, LONGEST_LABEL);
        if (!status.equals("firing") && !status.equals("resolved")) {
            throw Problem.notOneOf(pointer + "/status");
        }
        boolean firing = status.equals("firing");
        var service = text(labels, "service", LONGEST_LABEL);
        var severity = text(labels, "severity", LONGEST_LABEL);
        var name = text(labels, "alertname", LONGEST_LABEL);
        return new FiredAlert(
                new AlertKey(required(alert, "fingerprint", pointer, LONGEST_LABEL), time(alert, "startsAt", pointer)),
                firing,
                firing ? null : time(alert, "endsAt", pointer),
                name == null ? "alert" : name,
                service,
                severity == null ? "" : severity,
                text(alert.path("annotations"), "summary", LONGEST_SUMMARY),
                labels.path("incident").asString("").equals("no"));
    }

    private static String required(JsonNode parent, String field, String pointer, int longest) {
        var node = parent.path(field);
        if (!node.isString()) {
            boolean isAbsent = node.isMissingNode() || node.isNull();
            throw fault(pointer + "/" + field, isAbsent ? ErrorCodes.MISSING : ErrorCodes.WRONG_TYPE);
        }
        var text = node.asString();
        if (text.isEmpty() || text.length() > longest) {
            throw Problem.invalid(pointer + "/" + field, "size");
        }
        if (!UnicodeRules.isStorable(text)) {
            throw Problem.invalid(pointer + "/" + field, "ill-formed-text");
        }
        return text;
    }

    /** To the microsecond, as the database keeps it: the same alert has the same time when it is told again. */
    private static Instant time(JsonNode parent, String field, String pointer) {
        try {
            var time = Instant.parse(required(parent, field, pointer, LONGEST_LABEL));
            if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
                throw Problem.invalid(pointer + "/" + field, time.isBefore(EARLIEST) ? "min" : "max");
            }
            return time.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException ex) {
            throw fault(pointer + "/" + field, ErrorCodes.WRONG_TYPE);
        }
    }

    /** A label or an annotation, cut to what is kept; null where there is none. */
    private static @Nullable String text(JsonNode parent, String field, int longest) {
        var text = parent.path(field).asString("").replace("\0", "").strip();
        var cut = text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest))
                : text;
        return cut.isEmpty() || !UnicodeRules.isStorable(cut) ? null : cut;
    }

    private static Problem fault(String pointer, String code) {
        return code.equals(ErrorCodes.WRONG_TYPE)
                ? Problem.malformed("malformed-request").at(pointer, code)
                : Problem.invalid(pointer, code);
    }
}
