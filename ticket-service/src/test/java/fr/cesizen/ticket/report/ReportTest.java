package fr.cesizen.ticket.report;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How promises were kept, by the verdicts of the time when each ended. */
@ServiceTest
class ReportTest {

    static final String REPORT = TICKETS + "/report";

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();
    final String team = "team-" + lea.toString().substring(0, 8);
    final String month = YearMonth.now(ZoneId.of("Europe/Paris")).toString();

    String opened() {
        var ticket = desk.opened(lea);
        desk.triage(ticket, Map.of("impact", "HIGH", "urgency", "HIGH", "team", team))
                .status(200);
        return ticket;
    }

    List<JsonNode> rows(String query) {
        return desk.sam()
                .get(REPORT + query)
                .status(200)
                .json()
                .get("rows")
                .valueStream()
                .filter(row -> row.path("team").asString("").equals(team))
                .toList();
    }

    /** One ticket in time, and one whose first answer, three hours after its opening, was the solution. */
    void work() {
        var inTime = opened();
        desk.say(desk.sam(), inTime, "Nous regardons").status(201);
        desk.say(api.as(lea), inTime, "Merci").status(201);
        desk.answer(inTime, "Réparé", "SOLVED").status(201);
        // Opened again and solved again: it was solved once.
        desk.say(api.as(lea), inTime, "Non").status(201);
        desk.answer(inTime, "Maintenant oui", "SOLVED").status(201);
        var late = opened();
        TicketDatabaseFixture.setBack(late, "3 hours");
        desk.answer(late, "Réparé", "SOLVED").status(201);
    }

    @Test
    void saysWhatShareOfEachPromiseWasMetAndHowLongItTook() {
        work();
        var rows = rows("?by=team");
        assertThat(rows)
                .extracting(row -> row.get("target").asString() + " " + row.get("n") + " " + row.get("met") + " "
                        + row.get("share"))
                .containsExactly("FIRST_RESPONSE 2 1 0.5", "NEXT_RESPONSE 2 2 1.0", "RESOLUTION 2 1 0.5");
        assertThat(rows.get(0).get("medianSeconds").asLong()).isBetween(0L, 60L);
        assertThat(rows.get(0).get("p90Seconds").asLong()).isBetween(10_800L, 10_900L);
        assertThat(rows.get(2).get("p95Seconds").asLong()).isBetween(10_800L, 10_900L);
        assertThat(rows.get(0).has("month")).isFalse();
    }

    @Test
    void countsAVerdictOnceAndTellsPartsApart() {
        work();
        var whole = opened();
        desk.merge(opened(), whole).status(200);
        assertThat(rows("?by=team,month,priority&from=" + month + "&to=" + month))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.get("month").asString()).isEqualTo(month);
                    assertThat(row.get("priority").asString()).isEqualTo("P1");
                    assertThat(row.get("n").asLong()).isEqualTo(2);
                });
        assertThat(rows("?by=team&from=2001-01&to=2001-12")).isEmpty();
    }

    /** The usual end: staff answer, and the person says nothing more. Then one whose only answer came while a third party was awaited. */
    @Test
    void countsWhatEndsDuringAPause() {
        var answered = opened();
        desk.say(desk.sam(), answered, "Voilà").status(201);
        desk.close(api.as(lea), answered, desk.etag(lea, answered)).status(200);
        var waiting = opened();
        desk.move(waiting, "WAITING").status(200);
        TicketDatabaseFixture.setBack(waiting, "3 hours");
        desk.answer(waiting, "Enfin", "SOLVED").status(201);
        assertThat(rows("?by=team"))
                .extracting(row -> row.get("target").asString() + " " + row.get("n") + " " + row.get("met"))
                .containsExactly("FIRST_RESPONSE 2 2", "RESOLUTION 2 2");
    }

    @Test
    void countsAmongTheMissesWhatEndedLateWithoutAnAnswerOnce() {
        var solved = opened();
        TicketDatabaseFixture.setBack(solved, "1 hours");
        desk.move(solved, "SOLVED").status(200);
        desk.say(api.as(lea), solved, "Et alors ?").status(201);
        desk.say(desk.sam(), solved, "Pardon").status(201);
        var closed = opened();
        TicketDatabaseFixture.setBack(closed, "1 hours");
        desk.close(api.as(lea), closed, desk.etag(lea, closed)).status(200);
        var inTime = opened();
        desk.close(api.as(lea), inTime, desk.etag(lea, inTime)).status(200);
        assertThat(rows("?by=team"))
                .extracting(row -> row.get("target").asString() + " " + row.get("n") + " " + row.get("met"))
                .first()
                .isEqualTo("FIRST_RESPONSE 2 0");
        assertThat(desk.read(lea, closed).get("breached").asBoolean()).isTrue();
    }

    @Test
    void isDownloadedForSpreadsheets() {
        work();
        var lines = desk.sam()
                .get(REPORT + "/csv?by=team,month")
                .status(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"cesizen-service-levels.csv\"")
                .text()
                .lines()
                .toList();
        assertThat(lines.get(0))
                .isEqualTo("target,priority,team,month,agent,n,met,share,median_seconds,p90_seconds,p95_seconds");
        assertThat(lines)
                .filteredOn(line -> line.contains(team))
                .hasSize(3)
                .first()
                .satisfies(line -> assertThat(line).startsWith("first-response,," + team + "," + month + ",,2,1,0.5,"));
    }

    /** Sam and another member of staff have worked; each sees their own figures, an administrator those of both. */
    @Test
    void tellsAgentsApartForAdministratorsAndForNobodyElse() {
        var noa = api.as(UUID.randomUUID(), "user", "support");
        work();
        var other = opened();
        desk.say(noa, other, "Je regarde").status(201);
        assertThat(agents(desk.admin())).containsExactlyInAnyOrder(People.SAM + " 2", noa.person() + " 1");
        assertThat(agents(desk.sam())).containsExactly(People.SAM + " 2");
        assertThat(agents(noa)).containsExactly(noa.person() + " 1");
        assertThat(noa.get(REPORT + "/csv?by=team,agent").status(200).text())
                .contains(noa.person().toString())
                .doesNotContain(People.SAM.toString());
        // Without agents everybody reads of all.
        assertThat(rows("?by=team").get(0).get("n").asLong()).isEqualTo(3);
        api.as(lea).get(REPORT + "?by=agent").problem(403, "forbidden");
    }

    /** Agents of the team's first answers, and how many. */
    List<String> agents(ApiClient who) {
        return who.get(REPORT + "?by=team,agent")
                .status(200)
                .json()
                .get("rows")
                .valueStream()
                .filter(row -> row.path("team").asString("").equals(team)
                        && row.get("target").asString().equals("FIRST_RESPONSE"))
                .map(row -> row.get("agent").asString() + " " + row.get("n"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "?by=person, ?by, not-one-of",
        "?by=, ?by, not-one-of",
        "?from=2026-13, ?from, pattern",
        "?from=2026-01-01, ?from, pattern",
        "?to=-0001-01, ?to, pattern"
    })
    void answers400ToWhatIsNoReport(String query, String pointer, String code) {
        desk.sam().get(REPORT + query).fault(400, pointer, code);
        desk.sam().get(REPORT + "/csv" + query).fault(400, pointer, code);
    }

    @Test
    void coversUpToTwoYears() {
        desk.sam().get(REPORT + "?from=2025-01&to=2026-12").status(200);
        desk.sam().get(REPORT + "?from=2025-01&to=2027-01").problem(422, "report-period", "?from", "report-period");
        desk.sam().get(REPORT + "?from=2026-02&to=2026-01").problem(422, "report-period", "?from", "report-period");
    }
}
