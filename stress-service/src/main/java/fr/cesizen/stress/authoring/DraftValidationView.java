package fr.cesizen.stress.authoring;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Whether a draft may be published, and the findings that prevent it. */
record DraftValidationView(@Schema(example = "false") boolean publishable, List<DraftErrorView> findings) {

    static DraftValidationView of(List<DraftErrorView> findings) {
        return new DraftValidationView(findings.isEmpty(), findings);
    }
}
