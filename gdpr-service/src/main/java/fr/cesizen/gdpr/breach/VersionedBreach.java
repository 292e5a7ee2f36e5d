package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.web.IfMatch;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** What is shown of a breach, with its version, which becomes the ETag. */
record VersionedBreach(long version, BreachDetailView view) {

    static final String ADDRESS = "/api/v1/privacy/breaches";

    static VersionedBreach of(Breach breach, List<BreachStep> steps) {
        return new VersionedBreach(breach.version(), BreachDetailView.of(breach, steps));
    }

    ResponseEntity<BreachDetailView> ok() {
        return IfMatch.ok(version, view);
    }

    ResponseEntity<BreachDetailView> created() {
        return IfMatch.created(URI.create(ADDRESS + "/" + view.id()), version, view);
    }
}
