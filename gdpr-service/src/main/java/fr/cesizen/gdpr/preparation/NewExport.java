package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ArchiveForm;
import fr.cesizen.gdpr.rights.DataRight;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A request for an archive that is prepared in the background.
 *
 * @param csv whether each kind of data is a table, too; for portability alone, yes when absent
 * @param fhir whether it has a bundle of FHIR R4; for portability alone, no when absent
 */
record NewExport(
        @Schema(example = "PORTABILITY") @NotNull Kind right,
        @Schema(example = "true") @Nullable Boolean csv,
        @Schema(example = "true") @Nullable Boolean fhir) {

    /** The rights that an archive answers. */
    enum Kind {
        ACCESS,
        PORTABILITY
    }

    ArchiveForm form() {
        return right == Kind.ACCESS
                ? new ArchiveForm(DataRight.ACCESS, false, false)
                : new ArchiveForm(DataRight.PORTABILITY, !Boolean.FALSE.equals(csv), Boolean.TRUE.equals(fhir));
    }
}
