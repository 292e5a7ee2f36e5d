package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A request that staff answer: access, portability or rectification where the application itself is not enough.
 *
 * @param area the data it is about; all of them when absent
 */
record NewRequest(
        @Schema(example = "RECTIFICATION") @NotNull DataRight right,
        @Schema(example = "JOURNAL") @Nullable Area area) {

    /** What people know as the parts of their data. */
    enum Area {
        ALL,
        ACCOUNT,
        JOURNAL,
        ASSESSMENTS,
        PRACTICE,
        SUPPORT
    }

    /** @throws Problem 422 {@code right-has-its-own-address} for what is carried out elsewhere, at once */
    void check() {
        if (!right.isAskedOfStaff()) {
            throw Problem.rule("right-has-its-own-address").at("/right");
        }
    }

    String subject() {
        return area == null ? RightsRequest.ALL : EnumCodes.code(area);
    }
}
