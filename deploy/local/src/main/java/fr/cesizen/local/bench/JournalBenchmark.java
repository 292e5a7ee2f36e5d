package fr.cesizen.local.bench;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.TourUser;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures the journal's requests directly at emotion-service, twenty a second: with 10,000 entries in the table, then
 * with 1,000,000, of which 100,000 belong to one person. In the second part, two people take turns.
 *
 * <p>The time of a request includes waiting for the previous one. The requests are paced because, back to back, a
 * creation would measure how fast the previous one is relayed to Kafka and grows a garden on the same cores.
 */
public final class JournalBenchmark {

    private static final int WARMING_UP = 3;
    private static final int ROUNDS = 6;
    private static final int REQUESTS = 60;
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String JOURNAL = "/api/v1/journal";

    private final GatewayClient gateway;
    private final GatewayClient service;
    private final JournalRowGenerator rows;
    private final PrintWriter out;

    public JournalBenchmark(Stack stack, PrintWriter out) {
        this.gateway = new GatewayClient(stack.url(Component.GATEWAY));
        this.service = new GatewayClient(stack.url(Component.EMOTION));
        this.rows = new JournalRowGenerator(stack.database());
        this.out = out;
    }

    public void run() {
        var small = TourUser.signUp(gateway, "Petit journal");
        var large = TourUser.signUp(gateway, "Grand journal");
        rows.add(UUID.fromString(small.id), 10_000);
        rows.settle();
        measure(Map.of("10,000 of 10,000 rows", small));
        rows.add(UUID.fromString(large.id), 100_000);
        rows.addOthers(89, 10_000);
        rows.settle();
        var both = new LinkedHashMap<String, TourUser>();
        both.put("10,000 of 1,000,000 rows", small);
        both.put("100,000 of 1,000,000 rows", large);
        measure(both);
    }

    private void measure(Map<String, TourUser> people) {
        times(people, WARMING_UP);
        times(people, ROUNDS).forEach(this::print);
    }

    /** The people take turns round by round, so that a noisy moment affects both. */
    private Map<String, List<Long>> times(Map<String, TourUser> people, int rounds) {
        var times = new LinkedHashMap<String, List<Long>>();
        for (int round = 0; round < rounds; round++) {
            people.forEach((name, person) -> {
                person.signIn();
                write(person);
                requests(person).forEach((request, work) -> {
                    var key = "%-26s %-14s".formatted(name, request);
                    time(work, times.computeIfAbsent(key, first -> new ArrayList<>()));
                });
            });
        }
        return times;
    }

    private static void time(Runnable request, List<Long> times) {
        long due = System.nanoTime();
        for (int i = 0; i < REQUESTS; i++, due += PACE) {
            LockSupport.parkNanos(due - System.nanoTime());
            request.run();
            times.add(System.nanoTime() - due);
        }
    }

    private void print(String key, List<Long> times) {
        var sorted = times.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2) / 1e6;
        double p95 = sorted.get(sorted.size() * 95 / 100) / 1e6;
        out.printf("%s median %6.2f ms   p95 %6.2f ms   n %d%n", key, median, p95, sorted.size());
    }

    private Map<String, Runnable> requests(TourUser person) {
        var today = LocalDate.now(PARIS);
        var requests = new LinkedHashMap<String, Runnable>();
        requests.put("create", () -> write(person));
        requests.put("list page", () -> read(person, "/entries?limit=20"));
        requests.put("month report", () -> read(person, "/reports?period=month&on=" + today));
        requests.put("year calendar", () -> read(person, "/calendar?year=" + (today.getYear() - 1)));
        return requests;
    }

    private void read(TourUser person, String path) {
        service.get(person.token(), JOURNAL + path).must(200);
    }

    private void write(TourUser person) {
        var entry = Map.of(
                "feltAt", Instant.now().toString(),
                "zone", PARIS.getId(),
                "emotions", List.of(Map.of("code", "calm", "intensity", 60)),
                "note", "Une promenade au bord de l'eau, puis un thé avec Élise.");
        service.post(person.token(), JOURNAL + "/entries", entry).must(201);
    }
}
