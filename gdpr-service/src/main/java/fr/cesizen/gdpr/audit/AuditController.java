package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.SequenceCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Audit", description = "The chain of accesses; role dpo")
@RestController
@OwnClientsOnly
@RecentSignIn
@RequestMapping("/api/v1/audit")
@PreAuthorize("hasRole('DPO')")
class AuditController {

    private final AuditVerificationService chain;

    AuditController(AuditVerificationService chain) {
        this.chain = chain;
    }

    @Operation(
            summary = "List the closed segments of the audit chain",
            description =
                    "Oldest first, 200 a page, to be kept elsewhere: a verification compares them. Problems: recent-sign-in-required (401), forbidden (403),"
                            + " invalid-cursor (400).")
    @GetMapping("/segments")
    Mono<Page<SegmentView>> segments(
            @Parameter(description = "The `next` of the page before", example = "200")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        return chain.segments(
                after == null ? 0 : SequenceCursor.parse(after, "?after").position());
    }

    @Operation(
            summary = "Verify the audit chain",
            description =
                    "Reads all entries and segments, and names each that was forged, moved, deleted or cut off. A chain that was"
                            + " written anew from its beginning is found by the anchors alone. Changes nothing. Problems:"
                            + " recent-sign-in-required (401), forbidden (403).")
    @PostMapping("/verifications")
    Mono<ChainReport> verify(@Valid @RequestBody NewVerification verification) {
        return chain.verify(verification.byNumber());
    }
}
