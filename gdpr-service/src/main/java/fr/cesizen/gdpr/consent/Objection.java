package fr.cesizen.gdpr.consent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An objection in force: what it is to, and since when (GDPR art. 21). */
record Objection(String target, Instant since) {

    /** All purposes that objections stop. */
    static Set<String> stopped(List<Objection> objections) {
        return objections.stream()
                .flatMap(each -> new ObjectionTarget(each.target()).purposes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
