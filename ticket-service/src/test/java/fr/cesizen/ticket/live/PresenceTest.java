package fr.cesizen.ticket.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who of the staff is at a ticket: seen by the others for as long as it is so. */
@ServiceTest
class PresenceTest {

    @Autowired
    TicketClient desk;

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();

    ApiClient noa() {
        return api.as(UUID.randomUUID(), "user", "support");
    }

    static ApiAnswer say(ApiClient who, String ticket, String doing) {
        return who.put(ticket + "/presence", Map.of("doing", doing));
    }

    @Test
    void tellsTheOthersWhoLooksAndWhoWrites() {
        var ticket = desk.opened(lea);
        var noa = noa();
        assertThat(say(desk.sam(), ticket, "LOOKING").status(200).items()).isEmpty();
        assertThat(say(noa, ticket, "LOOKING").status(200).items())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.get("staff").asString()).isEqualTo(People.SAM.toString());
                    assertThat(other.get("doing").asString()).isEqualTo("LOOKING");
                });
        say(noa, ticket, "WRITING").status(200);
        assertThat(desk.sam().get(ticket + "/presence").items())
                .extracting(other -> other.get("doing").asString())
                .containsExactly("WRITING");
        noa.delete(ticket + "/presence").status(204);
        assertThat(desk.sam().get(ticket + "/presence").items()).isEmpty();
    }

    @Test
    void forgetsThemWhenTheySayNothingMore() {
        var ticket = desk.opened(lea);
        say(desk.sam(), ticket, "WRITING").status(200);
        TicketDatabaseFixture.setPresenceBack(ticket, "26 seconds");
        assertThat(noa().get(ticket + "/presence").items()).isEmpty();
        assertThat(TicketDatabaseFixture.present(ticket)).isOne();
        jobs.run("presence-cleanup");
        assertThat(TicketDatabaseFixture.present(ticket)).isZero();
    }

    @Test
    void isNothingForThePersonNorForStaffInTheirOwnTicket() {
        var ticket = desk.opened(lea);
        say(api.as(lea), ticket, "LOOKING").problem(403, "forbidden");
        api.as(lea).get(ticket + "/presence").problem(403, "forbidden");
        api.as(lea).delete(ticket + "/presence").problem(403, "forbidden");
        var own = desk.opened(People.SAM);
        say(desk.sam(), own, "LOOKING").problem(404, "not-found");
        desk.sam().get(own + "/presence").problem(404, "not-found");
        desk.sam().delete(own + "/presence").problem(404, "not-found");
        desk.sam().put(ticket + "/presence", Map.of("doing", "SLEEPING")).fault(400, "/doing", "not-one-of");
    }

    @Test
    void goesWithTheTicket() {
        var ticket = desk.opened(lea);
        say(desk.sam(), ticket, "LOOKING").status(200);
        PrivacyEvents.erase(lea, 1);
        PrivacyEvents.evidence(lea, 2);
        assertThat(TicketDatabaseFixture.present(ticket)).isZero();
    }
}
