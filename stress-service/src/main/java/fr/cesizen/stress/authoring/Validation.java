package fr.cesizen.stress.authoring;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Whether a draft may be published, and what keeps it from that. */
record Validation(@Schema(example = "false") boolean publishable, List<FindingView> findings) {

    static Validation of(List<FindingView> findings) {
        return new Validation(findings.isEmpty(), findings);
    }
}
