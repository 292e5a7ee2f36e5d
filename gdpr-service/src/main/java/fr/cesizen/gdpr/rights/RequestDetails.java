package fr.cesizen.gdpr.rights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is told of requests beside their entries, by their ids.
 *
 * @param steps oldest first
 * @param starts when erasures begin that have not ended
 */
record RequestDetails(Map<UUID, List<RequestView.Step>> steps, Map<UUID, Instant> starts) {

    static final RequestDetails NONE = new RequestDetails(Map.of(), Map.of());
}
