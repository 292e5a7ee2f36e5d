package fr.cesizen.ticket.report;

import java.util.List;

/**
 * How promises were kept in some months.
 *
 * @param from the first month, such as {@code 2026-01}
 * @param to the last month
 */
record ServiceLevelReport(String from, String to, List<ReportRow> rows) {}
