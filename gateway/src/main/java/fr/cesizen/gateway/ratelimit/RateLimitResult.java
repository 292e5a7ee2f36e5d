package fr.cesizen.gateway.ratelimit;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** What a request of somebody consumed of one limit, in headers of the IETF draft "RateLimit header fields for HTTP". */
record RateLimitResult(RateLimit limit, String who, ConsumptionProbe probe) {

    boolean isRefused() {
        return !probe.isConsumed();
    }

    /** Seconds until one more request is possible, at least 1. */
    long secondsToWait() {
        return Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    /** For example {@code "person";q=1200;w=60}. */
    String policy() {
        return '"' + limit.name() + "\";q=" + limit.most() + ";w=" + limit.per().toSeconds();
    }

    /** For example {@code "person";r=1199;t=1}: what is left, and when all of it is back. */
    String state() {
        return '"' + limit.name() + "\";r=" + probe.getRemainingTokens() + ";t="
                + seconds(probe.getNanosToWaitForReset());
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }
}
