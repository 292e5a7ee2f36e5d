package fr.cesizen.local.bench;

import fr.cesizen.local.Part;
import fr.cesizen.local.Stack;
import fr.cesizen.local.tour.Gateway;
import fr.cesizen.local.tour.Person;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Times the journal's requests at emotion-service itself, twenty a second: with 10,000 entries in the table, then with
 * 1,000,000, of which 100,000 belong to one person. In the second part the two people take turns.
 *
 * <p>A request that is due while the one before is still under way counts its waiting. Back to back, a creation would
 * measure how fast the one before is relayed to Kafka and grows a garden on the same cores.
 */
public final class JournalBench {

    private static final int WARMING_UP = 3;
    private static final int ROUNDS = 6;
    private static final int REQUESTS = 60;
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ENTRIES = "/api/v1/journal/entries";

    private final Gateway gateway;
    private final Gateway service;
    private final JournalRows rows;
    private final PrintWriter out;

    public JournalBench(Stack stack, PrintWriter out) {
        this.gateway = new Gateway(stack.url(Part.GATEWAY));
        this.service = new Gateway(stack.url(Part.EMOTION));
        this.rows = new JournalRows(stack.database());
        this.out = out;
    }

    public void run() {
        var small = Person.signUp(gateway, "Petit journal");
        var large = Person.signUp(gateway, "Grand journal");
        rows.add(UUID.fromString(small.id), 10_000);
        rows.settle();
        measure(Map.of("10,000 of 10,000 rows", small), WARMING_UP);
        measure(Map.of("10,000 of 10,000 rows", small), ROUNDS);
        rows.add(UUID.fromString(large.id), 100_000);
        rows.addOthers(89, 10_000);
        rows.settle();
        var both = new LinkedHashMap<String, Person>();
        both.put("10,000 of 1,000,000 rows", small);
        both.put("100,000 of 1,000,000 rows", large);
        measure(both, WARMING_UP);
        measure(both, ROUNDS);
    }

    /** The people take turns round by round, so that a noisy moment meets both. */
    private void measure(Map<String, Person> people, int rounds) {
        var times = new LinkedHashMap<String, List<Long>>();
        for (int round = 0; round < rounds; round++) {
            people.forEach((name, person) -> {
                person.signIn();
                write(person);
                requests().forEach((request, path) -> {
                    var key = "%-26s %-14s".formatted(name, request);
                    var measured = times.computeIfAbsent(key, first -> new ArrayList<>());
                    long due = System.nanoTime();
                    for (int i = 0; i < REQUESTS; i++, due += PACE) {
                        LockSupport.parkNanos(due - System.nanoTime());
                        if (path.isEmpty()) {
                            write(person);
                        } else {
                            service.get(person.token(), path).must(200);
                        }
                        measured.add(System.nanoTime() - due);
                    }
                });
            });
        }
        if (rounds == ROUNDS) {
            times.forEach((key, measured) -> {
                long[] sorted =
                        measured.stream().mapToLong(Long::longValue).sorted().toArray();
                out.printf(
                        "%s median %6.2f ms   p95 %6.2f ms   n %d%n",
                        key, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6, sorted.length);
            });
            out.flush();
        }
    }

    private static Map<String, String> requests() {
        var today = LocalDate.now(PARIS);
        var requests = new LinkedHashMap<String, String>();
        requests.put("create", "");
        requests.put("list page", ENTRIES + "?limit=20");
        requests.put("month report", "/api/v1/journal/reports?period=month&on=" + today);
        requests.put("year calendar", "/api/v1/journal/calendar?year=" + (today.getYear() - 1));
        return requests;
    }

    private void write(Person person) {
        service.post(
                        person.token(),
                        ENTRIES,
                        Map.of(
                                "feltAt",
                                Instant.now().toString(),
                                "zone",
                                PARIS.getId(),
                                "emotions",
                                Arrays.asList(Map.of("code", "calm", "intensity", 60)),
                                "note",
                                "Une promenade au bord de l'eau, puis un thé avec Élise."))
                .must(201);
    }
}
