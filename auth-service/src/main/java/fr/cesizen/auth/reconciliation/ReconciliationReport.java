package fr.cesizen.auth.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one comparison of profiles with Keycloak found: numbers, and nobody.
 *
 * @param finishedAt absent while it runs, and for one that was cut short
 * @param users of Keycloak that were compared
 * @param profiles that were compared
 * @param missingUser profiles of nobody who could sign in; they were closed
 * @param missingProfile users without a profile, which are left to an operator
 * @param unfinishedSignUp users of a sign-up that was cut off; they were removed
 * @param closedHere closed in CESIZen and open at Keycloak; closed there
 * @param closedThere closed at Keycloak and open in CESIZen; closed here
 * @param language profiles whose language Keycloak did not know
 * @param healed how many of all these differ no longer
 */
record ReconciliationReport(
        @Schema(example = "2026-11-27T03:40:00Z") Instant startedAt,

        @Schema(example = "2026-11-27T03:41:12Z") @Nullable Instant finishedAt,

        @Schema(example = "1204") int users,

        @Schema(example = "1201") int profiles,

        int missingUser,

        int missingProfile,

        int closedHere,

        int closedThere,

        int language,

        int unfinishedSignUp,

        int healed) {}
