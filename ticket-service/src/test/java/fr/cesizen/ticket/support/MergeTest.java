package fr.cesizen.ticket.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tickets of a person that are one, and become two again. */
@ServiceTest
class MergeTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();

    @Test
    void keepsTheEarliestClockAndAllThatWasSaid() {
        var older = desk.opened(lea, "P2");
        TicketDatabaseFixture.setBack(older, "20 minutes");
        var due = desk.staffView(older).get("nextDue");
        var younger = desk.opened(lea, "P2");
        desk.say(desk.sam(), younger, "Nous regardons").status(201);
        assertThat(desk.staffView(younger).has("nextDue")).isFalse();

        var whole = desk.merge(older, younger).status(200).json();
        assertThat(TicketClient.path(whole)).isEqualTo(younger);
        assertThat(whole.get("status").asString()).isEqualTo("OPEN");
        assertThat(whole.get("nextDue")).isEqualTo(due);
        assertThat(whole.get("messages").findValuesAsString("body"))
                .containsExactlyInAnyOrder("Rien ne pousse", "Rien ne pousse", "Nous regardons");
        var part = desk.read(lea, older);
        assertThat(part.get("status").asString()).isEqualTo("CLOSED");
        assertThat(younger).endsWith(part.get("mergedInto").asString());
        assertThat(desk.read(lea, younger).get("messages")).hasSize(3);
        desk.say(api.as(lea), older, "Encore").problem(409, "ticket-closed");

        desk.answer(younger, "Voilà pour les deux", "ANSWERED").status(201);
        assertThat(desk.staffView(younger).has("nextDue")).isFalse();
    }

    @Test
    void givesBackWhatWasMerged() {
        var one = desk.opened(lea, "P2");
        var due = desk.staffView(one).get("nextDue");
        var other = desk.opened(lea, "P3");
        desk.merge(one, other).status(200);
        desk.merge(one, other).problem(422, "merge-impossible");
        var again = desk.split(one).status(200).json();
        assertThat(again.get("status").asString()).isEqualTo("OPEN");
        assertThat(again.has("mergedInto")).isFalse();
        assertThat(again.get("messages")).hasSize(1);
        assertThat(Instant.parse(again.get("nextDue").asString())).isAfter(Instant.parse(due.asString()));
        assertThat(desk.staffView(other).get("messages")).hasSize(1);
        assertThat(desk.clock(other, "FIRST_RESPONSE").get("secondsLeft").asLong())
                .isGreaterThan(3600);
        desk.split(one).problem(409, "not-merged");
    }

    @Test
    void mergesNeitherTheTicketsOfTwoPeopleNorWhatIsClosedNorChains() {
        var mine = desk.opened(lea);
        desk.merge(mine, mine).problem(422, "merge-impossible");
        desk.merge(mine, desk.opened(UUID.randomUUID())).problem(422, "merge-impossible");
        desk.merge(mine, TicketClient.TICKETS + "/" + UUID.randomUUID()).problem(404, "not-found");
        var whole = desk.opened(lea);
        desk.merge(mine, whole).status(200);
        desk.merge(whole, desk.opened(lea)).problem(422, "merge-impossible");
        desk.close(api.as(lea), whole, desk.etag(lea, whole)).status(200);
        desk.merge(desk.opened(lea), whole).problem(422, "merge-impossible");
    }
}
