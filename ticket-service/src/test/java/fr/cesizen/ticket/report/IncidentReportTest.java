package fr.cesizen.ticket.report;

import static fr.cesizen.ticket.IncidentClient.INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.IncidentDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How incidents were resolved. Each test has a month of the past to itself. */
@ServiceTest
class IncidentReportTest {

    static final String REPORT = INCIDENTS + "/report";

    @Autowired
    IncidentClient desk;

    @Autowired
    ApiClient api;

    /** A P1 that was resolved so many minutes after its opening, in that month; somebody took care after ten of them. */
    void resolved(String month, int minutes) {
        var incident = desk.opened("Panne " + UUID.randomUUID(), "P1", "NONE", List.of());
        desk.take(incident, "CLASSIFICATION").status(200);
        desk.take(incident, "MONITORING").status(200);
        IncidentDatabaseFixture.resolveIn(incident, month, 10, minutes);
    }

    JsonNode only(String query) {
        var rows = desk.sam().get(REPORT + query).status(200).json().get("rows");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void saysHowLongItTookAndWhatShareWasInTime() {
        for (int minutes : new int[] {60, 90, 120, 150}) {
            resolved("2001-02", minutes);
        }
        var row = only("?from=2001-02&to=2001-02");
        assertThat(row.get("priority").asString()).isEqualTo("P1");
        assertThat(row.get("month").asString()).isEqualTo("2001-02");
        assertThat(row.get("n").asLong()).isEqualTo(4);
        assertThat(row.get("met").asLong()).isEqualTo(3);
        assertThat(row.get("share").asDouble()).isEqualTo(0.75);
        assertThat(row.get("meanSeconds").asLong()).isEqualTo(6300);
        assertThat(row.get("medianSeconds").asLong()).isEqualTo(5400);
        assertThat(row.get("p90Seconds").asLong()).isEqualTo(9000);
        assertThat(row.get("acknowledged").asLong()).isEqualTo(4);
        assertThat(row.get("meanSecondsToAcknowledge").asLong()).isEqualTo(600);
        assertThat(only("?from=2001-02&to=2001-02&by=month").has("priority")).isFalse();
    }

    @Test
    void isDownloadedForSpreadsheets() {
        resolved("2002-03", 30);
        var lines = desk.sam()
                .get(REPORT + "/csv?from=2002-03&to=2002-03")
                .status(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"cesizen-incidents.csv\"")
                .text()
                .lines()
                .toList();
        assertThat(lines)
                .containsExactly(
                        "priority,month,n,met,share,mean_seconds,median_seconds,p90_seconds,p95_seconds,acknowledged,"
                                + "mean_seconds_to_acknowledge",
                        "P1,2002-03,1,1,1.0,1800,1800,1800,1800,1,600");
    }

    @ParameterizedTest
    @CsvSource({"?by=team, ?by, not-one-of", "?from=2026-13, ?from, pattern"})
    void answers400ToWhatIsNoReport(String query, String pointer, String code) {
        desk.sam().get(REPORT + query).fault(400, pointer, code);
        desk.sam().get(REPORT + "/csv" + query).fault(400, pointer, code);
    }

    @Test
    void isForStaffAlone() {
        api.somebody().get(REPORT).problem(403, "forbidden");
        api.as(UUID.randomUUID(), "user", "admin").get(REPORT).status(200);
    }
}
