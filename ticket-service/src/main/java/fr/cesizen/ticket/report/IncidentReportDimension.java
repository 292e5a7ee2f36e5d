package fr.cesizen.ticket.report;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what a report tells incidents apart. */
enum IncidentReportDimension {
    PRIORITY("i.priority", "priority"),
    MONTH("to_char(i.resolved_at at time zone 'Europe/Paris', 'YYYY-MM')", "month");

    private final String expression;
    private final String column;

    IncidentReportDimension(String expression, String column) {
        this.expression = expression;
        this.column = column;
    }

    /** Parses codes, such as {@code priority,month}; both when absent. */
    static Set<IncidentReportDimension> of(@Nullable String codes) {
        return codes == null
                ? EnumSet.of(PRIORITY, MONTH)
                : ReportDimension.parse(codes, IncidentReportDimension.class);
    }

    /** What a report selects for it: nothing where it does not tell apart by it. */
    String selected(Set<IncidentReportDimension> asked) {
        return (asked.contains(this) ? expression : "null::text") + " as " + column;
    }
}
