package fr.cesizen.ticket.report;

import java.util.List;

/**
 * How incidents were resolved in some months.
 *
 * @param from the first month, such as {@code 2026-01}
 * @param to the last month
 */
record IncidentReport(String from, String to, List<IncidentReportRow> rows) {}
