package fr.cesizen.auth.administration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator did to an account.
 *
 * @param admin pseudonym of the administrator: the same in all of their actions
 * @param role that was given or taken; absent for any other action
 */
record AdminAction(
        UUID id,

        @Schema(example = "9f2b1c44d07a") String admin,

        @Schema(
                example = "deactivated",
                allowableValues = {
                    "searched",
                    "deactivated",
                    "reactivated",
                    "role-given",
                    "role-taken",
                    "second-factors-removed"
                })
        String action,

        @Schema(example = "support") @Nullable String role,

        @Schema(example = "2026-11-27T09:12:31Z") Instant at) {

    /** The kinds of action, in the words of the table. */
    enum Kind {
        SEARCHED,
        DEACTIVATED,
        REACTIVATED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        SECOND_FACTORS_REMOVED
    }
}
