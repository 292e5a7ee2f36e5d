package fr.cesizen.e2e.cost;

import fr.cesizen.e2e.fuzz.ApiOperation;
import fr.cesizen.e2e.fuzz.FuzzRequest;
import fr.cesizen.e2e.fuzz.ValidRequests;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Measures the CPU time of an operation's requests until all that they cause is done: events that are sent and applied,
 * rows that are written. What the system does anyway is subtracted.
 */
final class RequestMeter {

    private static final int WARM_UP = Integer.getInteger("cesizen.cost.warm-up", 100);
    private static final int REQUESTS = Integer.getInteger("cesizen.cost.requests", 40);
    private static final int FEWEST = 5;

    /** Longest time of a warm-up and of a round: what takes seconds has fewer requests. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);

    private static final int WINDOW_MILLIS = 100;
    private static final int MOST_WINDOWS = 50;
    private static final double NOISE_MILLIS = 3;

    private final ValidRequests requests;
    private final CpuClock clock;
    private final SplittableRandom random = new SplittableRandom(20_260_301);
    private final Map<ApiOperation, Integer> counts = new HashMap<>();
    private final Map<ApiOperation, Integer> refusals = new HashMap<>();
    private double idlePerMilli;

    RequestMeter(ValidRequests requests, CpuClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Makes and sends requests one by one, and learns how long that takes. */
    void warmUp(ApiOperation operation) throws IOException {
        long start = System.nanoTime();
        int sent = 0;
        int successes = 0;
        for (; sent < WARM_UP && (sent < FEWEST || System.nanoTime() - start < LONGEST); sent++) {
            var request = requests.next(operation, random);
            if (request.isEmpty()) {
                break;
            }
            successes += send(List.of(request.get()));
        }
        long fitting = LONGEST * sent / Math.max(1, System.nanoTime() - start);
        counts.put(operation, successes == 0 ? 0 : (int) Math.max(FEWEST, Math.min(REQUESTS, fitting)));
    }

    /** Measures what the system does when nobody asks. */
    void measureIdle() throws InterruptedException {
        settle();
        var then = clock.read();
        long start = System.nanoTime();
        Thread.sleep(TimeUnit.SECONDS.toMillis(8));
        idlePerMilli = clock.millisSince(then) / millis(start);
    }

    /** The CPU milliseconds of one request; nothing when too few succeed, which would be no figure of the operation. */
    OptionalDouble measure(ApiOperation operation) throws IOException, InterruptedException {
        int count = counts.getOrDefault(operation, 0);
        if (count == 0) {
            return OptionalDouble.empty();
        }
        var together = new ArrayList<FuzzRequest>();
        for (int i = 0; i < count; i++) {
            requests.next(operation, random).ifPresent(together::add);
        }
        var cost = together.size() < count ? OptionalDouble.empty() : measure(together);
        return cost.isPresent() ? cost : measureAlone(operation);
    }

    /** Where each needs a state that the one before has ended. */
    private OptionalDouble measureAlone(ApiOperation operation) throws IOException, InterruptedException {
        double sum = 0;
        int successes = 0;
        for (int i = 0; i < FEWEST; i++) {
            var request = requests.next(operation, random);
            var cost = request.isPresent() ? measure(List.of(request.get())) : OptionalDouble.empty();
            sum += cost.orElse(0);
            successes += cost.isPresent() ? 1 : 0;
        }
        return successes == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / successes);
    }

    private OptionalDouble measure(List<FuzzRequest> together) throws IOException, InterruptedException {
        settle();
        var then = clock.read();
        long start = System.nanoTime();
        int successes = send(together);
        settle();
        double spent = clock.millisSince(then) - idlePerMilli * millis(start);
        return successes < 0.9 * together.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, spent) / successes);
    }

    /** Several changes of one thing follow each other: each needs the version that the one before has made. */
    private int send(List<FuzzRequest> together) throws IOException {
        var versions = new HashMap<String, String>();
        int successes = 0;
        for (var request : together) {
            var version = versions.get(request.path());
            var response = requests.send(
                    version == null || request.values("If-Match").isEmpty()
                            ? request
                            : request.withHeader("If-Match", version));
            if (response.status() / 100 == 2) {
                successes++;
                versions.put(request.path(), response.header("ETag"));
            } else {
                refusals.put(request.operation(), response.status());
            }
        }
        return successes;
    }

    /** Waits until nothing is worked off any more. */
    private void settle() throws InterruptedException {
        for (int i = 0; i < MOST_WINDOWS; i++) {
            var then = clock.read();
            Thread.sleep(WINDOW_MILLIS);
            if (clock.millisSince(then) < 2 * idlePerMilli * WINDOW_MILLIS + NOISE_MILLIS) {
                return;
            }
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** The last status, other than a success, of an operation's requests; to say why there is no figure. */
    Map<ApiOperation, Integer> refusals() {
        return refusals;
    }
}
