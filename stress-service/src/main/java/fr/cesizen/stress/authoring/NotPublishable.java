package fr.cesizen.stress.authoring;

import fr.cesizen.stress.document.Finding;
import java.util.List;

/** A draft that is not sound; not a plain problem, since each of its findings has a code of its own. */
final class NotPublishable extends RuntimeException {

    private final transient List<Finding> findings;

    NotPublishable(List<Finding> findings) {
        super("draft-not-publishable", null, false, false);
        this.findings = List.copyOf(findings);
    }

    static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new NotPublishable(findings);
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
