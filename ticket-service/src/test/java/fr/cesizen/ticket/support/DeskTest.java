package fr.cesizen.ticket.support;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What staff do at the desk: priorities, states, clocks, and what the person sees of it. */
@ServiceTest
class DeskTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();

    ApiClient asLea() {
        return api.as(lea);
    }

    @Test
    void showsStaffEveryClockAndWhatIsLeft() {
        var ticket = desk.opened(lea, "P1");
        var first = desk.clock(ticket, "FIRST_RESPONSE");
        assertThat(first.get("state").asString()).isEqualTo("RUNNING");
        assertThat(first.get("secondsLeft").asLong()).isBetween(800L, 900L);
        assertThat(desk.clock(ticket, "RESOLUTION").get("secondsLeft").asLong()).isBetween(7000L, 7200L);
        assertThat(desk.staffView(ticket).get("nextDue")).isEqualTo(first.get("due"));

        desk.say(desk.sam(), ticket, "Voilà").status(201);
        assertThat(desk.clock(ticket, "FIRST_RESPONSE").get("state").asString()).isEqualTo("STOPPED");
        var resolution = desk.clock(ticket, "RESOLUTION");
        assertThat(resolution.get("state").asString()).isEqualTo("PAUSED");
        assertThat(resolution.has("due")).isFalse();
        assertThat(desk.staffView(ticket).has("nextDue")).isFalse();

        desk.say(asLea(), ticket, "Non").status(201);
        var next = desk.clock(ticket, "NEXT_RESPONSE");
        assertThat(next.get("state").asString()).isEqualTo("RUNNING");
        assertThat(desk.staffView(ticket).get("nextDue")).isEqualTo(next.get("due"));
        desk.answer(ticket, "Nous cherchons encore", "OPEN").status(201);
        assertThat(desk.clock(ticket, "NEXT_RESPONSE").get("state").asString()).isEqualTo("STOPPED");
        assertThat(desk.clock(ticket, "RESOLUTION").get("state").asString()).isEqualTo("RUNNING");
    }

    @Test
    void derivesThePriorityFromImpactAndUrgencyAndTakesAnotherWithAReason() {
        var ticket = desk.opened(lea, "P4");
        TicketDatabaseFixture.setBack(ticket, "2 hours");
        var decided = desk.triage(
                        ticket,
                        Map.of(
                                "impact", "HIGH",
                                "urgency", "HIGH",
                                "category", "bug",
                                "team", "web",
                                "assignee", People.SAM,
                                "tags", List.of("jardin", "jardin", "android")))
                .status(200)
                .header("ETag", "\"1\"")
                .json();
        assertThat(decided.get("priority").asString()).isEqualTo("P1");
        assertThat(decided.get("category").asString()).isEqualTo("bug");
        assertThat(decided.at("/triage/tags").toString()).isEqualTo("[\"android\",\"jardin\"]");
        assertThat(decided.at("/triage/assignee").asString()).isEqualTo(People.SAM.toString());
        // Due a quarter of an hour after the opening, two hours ago: late at once.
        assertThat(desk.read(lea, ticket).get("breached").asBoolean()).isTrue();

        var other = desk.triage(
                        ticket,
                        Map.of("impact", "HIGH", "urgency", "HIGH", "priority", "P3", "reason", "Une seule personne"))
                .status(200)
                .json();
        assertThat(other.get("priority").asString()).isEqualTo("P3");
        assertThat(other.at("/triage/reason").asString()).isEqualTo("Une seule personne");
        assertThat(other.get("breached").asBoolean()).as("a miss for ever").isTrue();
        assertThat(desk.read(lea, ticket).toString()).doesNotContain("Une seule", "triage", "jardin", "web");
    }

    @Test
    void queuesByWhatIsDueNextAndByTeam() {
        var calm = desk.opened(lea, "P4");
        var urgent = desk.opened(lea, "P2");
        var team = "team-" + lea.toString().substring(0, 8);
        for (var ticket : List.of(calm, urgent)) {
            desk.triage(
                            ticket,
                            Map.of(
                                    "impact",
                                    "LOW",
                                    "urgency",
                                    ticket.equals(calm) ? "LOW" : "MEDIUM",
                                    "priority",
                                    ticket.equals(calm) ? "P4" : "P2",
                                    "reason",
                                    "essai",
                                    "team",
                                    team))
                    .status(200);
        }
        var queue = desk.sam().items(TICKETS + "/queue?limit=1&team=" + team);
        assertThat(queue).extracting(TicketClient::path).containsExactly(urgent, calm);
        assertThat(queue).allSatisfy(ticket -> {
            assertThat(ticket.get("clocks")).hasSize(2);
            assertThat(ticket.has("messages")).isFalse();
        });
        desk.move(urgent, "WAITING").status(200);
        assertThat(desk.sam().items(TICKETS + "/queue?team=" + team))
                .extracting(TicketClient::path)
                .containsExactly(calm);
    }

    @Test
    void pausesWhileItWaitsForAThirdParty() {
        var ticket = desk.opened(lea, "P1");
        desk.move(ticket, "WAITING").status(200);
        TicketDatabaseFixture.setBack(ticket, "3 hours");
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("WAITING");
        assertThat(desk.read(lea, ticket).get("breached").asBoolean()).isFalse();
        desk.move(ticket, "OPEN").status(200);
        var first = desk.clock(ticket, "FIRST_RESPONSE");
        assertThat(first.get("secondsLeft").asLong()).isBetween(800L, 900L);
        assertThat(Instant.parse(first.get("due").asString()))
                .isAfter(Instant.now().plusSeconds(600));
        desk.move(ticket, "SOLVED").status(200);
        assertThat(desk.clock(ticket, "RESOLUTION").get("state").asString()).isEqualTo("STOPPED");
    }

    @Test
    void opensASolvedTicketAgainWhileThatIsPromisedAndClosesItThen() {
        var ticket = desk.opened(lea);
        desk.answer(ticket, "Réparé", "SOLVED").status(201);
        var solved = desk.read(lea, ticket);
        assertThat(Duration.between(
                        Instant.parse(solved.get("firstResponseAt").asString()),
                        Instant.parse(solved.get("reopenableUntil").asString())))
                .isEqualTo(Duration.ofDays(7));
        desk.say(asLea(), ticket, "Pas tout à fait").status(201);
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("OPEN");
        assertThat(desk.read(lea, ticket).has("reopenableUntil")).isFalse();

        desk.answer(ticket, "Maintenant oui", "SOLVED").status(201);
        jobs.run("ticket-end");
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("SOLVED");
        TicketDatabaseFixture.setBack(ticket, "8 days");
        jobs.run("ticket-end");
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("CLOSED");
        desk.say(asLea(), ticket, "Trop tard").problem(409, "ticket-closed");
        assertThat(Events.about(lea, "cesizen.ticket", 4))
                .extracting(event -> event.getType().replaceAll("fr.cesizen.ticket.|.v1", ""))
                .containsExactly("opened", "answered", "answered", "closed");
    }

    @Test
    void solvesWhatThePersonSaysNothingTo() {
        var ticket = desk.opened(lea);
        desk.say(desk.sam(), ticket, "Est-ce réglé ?").status(201);
        TicketDatabaseFixture.setBack(ticket, "13 days");
        jobs.run("ticket-end");
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("ANSWERED");
        TicketDatabaseFixture.setBack(ticket, "2 days");
        // What staff decide among themselves is no word of the person.
        desk.triage(ticket, Map.of("impact", "LOW", "urgency", "LOW")).status(200);
        jobs.run("ticket-end");
        var solved = desk.read(lea, ticket);
        assertThat(solved.get("status").asString()).isEqualTo("SOLVED");
        assertThat(Instant.parse(solved.get("reopenableUntil").asString()))
                .isAfter(Instant.now().plus(Duration.ofDays(6)));
        var event = desk.staffView(ticket).get("history").get(0);
        assertThat(event.get("kind").asString()).isEqualTo("STATUS_CHANGED");
        assertThat(event.has("staff")).isFalse();
        desk.say(asLea(), ticket, "Non").status(201);
        TicketDatabaseFixture.setBack(ticket, "30 days");
        jobs.run("ticket-end");
        assertThat(desk.read(lea, ticket).get("status").asString())
                .as("the turn of staff")
                .isEqualTo("OPEN");
    }

    @Test
    void tellsStaffWhoOfThemWroteAndThePersonNever() {
        var noa = api.as(UUID.randomUUID(), "user", "support");
        var part = desk.opened(lea);
        desk.say(noa, part, "De Noa").status(201);
        var ticket = desk.opened(lea);
        desk.say(desk.sam(), ticket, "De Sam").status(201).lacks("$.staff");
        desk.say(asLea(), ticket, "De Léa").status(201);
        desk.merge(part, ticket).status(200);
        assertThat(desk.staffView(ticket)
                        .get("messages")
                        .valueStream()
                        .map(message -> message.get("body").asString() + " "
                                + message.path("staff").asString("nobody")))
                .contains("De Noa " + noa.person(), "De Sam " + People.SAM, "De Léa nobody");
        assertThat(desk.read(lea, ticket).toString())
                .doesNotContain(noa.person().toString(), People.SAM.toString(), "staff");
        desk.note(ticket, "interne").status(201).has("$.staff", People.SAM.toString());
        assertThat(noa.items(ticket + "/notes").get(0).get("staff").asString()).isEqualTo(People.SAM.toString());
    }

    @Test
    void readsClocksAnewWhenThePoliciesHaveChanged() {
        var ticket = desk.opened(lea, "P1");
        var promised = desk.read(lea, ticket).get("firstResponseDue");
        TicketDatabaseFixture.makeOutdated(ticket);
        assertThat(desk.read(lea, ticket).get("breached").asBoolean()).isTrue();
        jobs.run("service-level-refresh");
        assertThat(desk.read(lea, ticket).get("firstResponseDue")).isEqualTo(promised);
        assertThat(desk.read(lea, ticket).get("breached").asBoolean()).isFalse();
        assertThat(desk.read(lea, ticket).get("version").asInt()).isZero();
    }

    /** While replicas are replaced, old ones open tickets without history. */
    @Test
    void givesATicketWithoutHistoryItsClocks() {
        var ticket = desk.opened(lea, "P1");
        TicketDatabaseFixture.makeOld(ticket);
        jobs.run("service-level-refresh");
        assertThat(desk.clock(ticket, "FIRST_RESPONSE").get("state").asString()).isEqualTo("RUNNING");
        assertThat(desk.staffView(ticket).has("nextDue")).isTrue();
    }

    @Test
    void keepsForStaffWhoItWas() {
        var ticket = desk.opened(lea);
        desk.say(asLea(), ticket, "Bonjour").status(201);
        assertThat(TicketDatabaseFixture.staffActions(ticket)).isZero();
        desk.say(desk.sam(), ticket, "Bonjour").status(201);
        desk.move(ticket, "OPEN").status(200);
        assertThat(TicketDatabaseFixture.staffActions(ticket)).isEqualTo(2);
        assertThat(desk.staffView(ticket)
                        .get("history")
                        .valueStream()
                        .map(event -> event.get("kind").asString()
                                + (event.path("staff").asString("").equals(People.SAM.toString()) ? " by Sam" : "")))
                .containsExactly("STATUS_CHANGED by Sam", "STAFF_ANSWERED by Sam", "PERSON_WROTE", "OPENED");
        var page = desk.sam().get(ticket + "/history?limit=3").status(200).json();
        assertThat(page.get("items").findValuesAsString("kind"))
                .containsExactly("STATUS_CHANGED", "STAFF_ANSWERED", "PERSON_WROTE");
        var rest = ticket + "/history?limit=3&after=" + page.get("next").asString();
        assertThat(desk.sam().get(rest).status(200).json().get("items").findValuesAsString("kind"))
                .containsExactly("OPENED");
        assertThat(asLea().get(ticket).text()).doesNotContain(People.SAM.toString(), "history");
    }

    @Test
    void treatsStaffAsThePersonInTheirOwnTicket() {
        var ticket = desk.opened(lea);
        desk.note(ticket, "interne").status(201);
        var asLeaOfStaff = api.as(lea, "user", "support");
        asLeaOfStaff.get(ticket + "/notes").problem(404, "not-found");
        asLeaOfStaff.get(ticket + "/staff-view").problem(404, "not-found");
        asLeaOfStaff
                .request(HttpMethod.PUT, ticket + "/status")
                .ifMatch("\"0\"")
                .body(Map.of("status", "SOLVED"))
                .send()
                .problem(404, "not-found");
        asLeaOfStaff
                .post(ticket + "/messages", Map.of("body", "b", "status", "SOLVED"))
                .problem(422, "status-is-of-staff");
    }
}
