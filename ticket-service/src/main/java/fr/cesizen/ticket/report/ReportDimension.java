package fr.cesizen.ticket.report;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what a report tells promises apart, beside the kind of the promise. */
enum ReportDimension {
    PRIORITY("v.priority", "priority"),
    TEAM("g.team", "team"),
    MONTH("to_char(v.at at time zone 'Europe/Paris', 'YYYY-MM')", "month"),
    /** The member of staff whose answer or decision ended the promise; nobody where the person ended it. */
    AGENT("v.staff::text", "agent");

    private final String expression;
    private final String column;

    ReportDimension(String expression, String column) {
        this.expression = expression;
        this.column = column;
    }

    /** Parses codes, such as {@code priority,month}; the priority when absent. @throws Problem 400 for another word */
    static Set<ReportDimension> of(@Nullable String codes) {
        return codes == null ? EnumSet.of(PRIORITY) : parse(codes, ReportDimension.class);
    }

    /** @throws Problem 400 for another word */
    static <E extends Enum<E>> Set<E> parse(String codes, Class<E> type) {
        var all = Arrays.stream(codes.split(",", -1))
                .map(code -> EnumCodes.find(type, code.strip()).orElseThrow(() -> Problem.notOneOf("?by")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        return Collections.unmodifiableSet(all);
    }

    /** What a report selects for it: nothing where it does not tell apart by it. */
    String selected(Set<ReportDimension> asked) {
        return (asked.contains(this) ? expression : "null::text") + " as " + column;
    }
}
