package fr.cesizen.ticket.forecast;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The forecast against a plain count over the tickets themselves, after random lives: pauses, merges, changes of policy. */
@ServiceTest
class ForecastPropertyTest {

    private static final List<String> WEIGHTS = List.of("LOW", "MEDIUM", "HIGH");
    private static final List<String> STATES = List.of("OPEN", "ANSWERED", "WAITING", "SOLVED");
    private static final int STEPS = 40;

    @Autowired
    TicketClient desk;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();
    final List<String> teams = IntStream.range(0, 3)
            .mapToObj(n -> "t" + n + "-" + lea.toString().substring(0, 8))
            .toList();
    final List<String> tickets = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsAPlainCountWhateverHappened(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            open(random);
        }
        for (int step = 0; step < STEPS; step++) {
            live(random, pick(random, tickets));
            if (step % 10 == 9) {
                assertThat(forecast()).as("seed %s, step %s", seed, step).isEqualTo(counted());
            }
        }
    }

    void open(Random random) {
        var ticket = desk.opened(lea, "P" + (1 + random.nextInt(4)));
        tickets.add(ticket);
        triage(random, ticket);
    }

    void triage(Random random, String ticket) {
        desk.triage(
                ticket,
                Map.of(
                        "impact", pick(random, WEIGHTS),
                        "urgency", pick(random, WEIGHTS),
                        "team", pick(random, teams)));
    }

    /** Something that happens; what a ticket's state forbids is refused, and has happened to nothing. */
    void live(Random random, String ticket) {
        switch (random.nextInt(8)) {
            case 0 -> open(random);
            case 1 -> triage(random, ticket);
            case 2 -> desk.move(ticket, pick(random, STATES));
            case 3 -> desk.answer(ticket, "Bonjour", pick(random, STATES));
            case 4 -> desk.say(desk.sam(), ticket, "Nous regardons");
            case 5 -> desk.merge(ticket, pick(random, tickets));
            case 6 -> desk.split(ticket);
            default -> {
                TicketDatabaseFixture.makeOutdated(ticket);
                jobs.run("service-level-refresh");
            }
        }
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    Map<String, List<Long>> forecast() {
        var counts = new TreeMap<String, List<Long>>();
        desk.sam().get(TICKETS + "/forecast").status(200).json().get("rows").forEach(row -> {
            var team = row.path("team").asString("");
            if (teams.contains(team)) {
                counts.put(team + " " + row.get("priority").asString(), numbers(row));
            }
        });
        return counts;
    }

    static List<Long> numbers(JsonNode row) {
        return List.of("late", "within1h", "within4h", "within8h", "within24h").stream()
                .map(name -> row.get(name).asLong())
                .toList();
    }

    /** What staff would count who open every ticket. */
    Map<String, List<Long>> counted() {
        var now = Instant.now();
        var due = new TreeMap<String, List<Instant>>();
        for (var path : tickets) {
            var ticket = desk.staffView(path);
            if (ticket.get("status").asString().equals("OPEN")
                    && ticket.has("nextDue")
                    && ticket.path("triage").has("team")) {
                var row = ticket.get("triage").get("team").asString() + " "
                        + ticket.get("priority").asString();
                due.computeIfAbsent(row, absent -> new ArrayList<>())
                        .add(Instant.parse(ticket.get("nextDue").asString()));
            }
        }
        var counts = new TreeMap<String, List<Long>>();
        due.forEach((row, all) -> {
            var line = List.of(
                    all.stream().filter(at -> at.isBefore(now)).count(),
                    within(all, now, 1),
                    within(all, now, 4),
                    within(all, now, 8),
                    within(all, now, 24));
            if (line.stream().anyMatch(count -> count > 0)) {
                counts.put(row, line);
            }
        });
        return counts;
    }

    static long within(List<Instant> all, Instant now, int hours) {
        var end = now.plus(Duration.ofHours(hours));
        return all.stream().filter(at -> !at.isBefore(now) && at.isBefore(end)).count();
    }
}
