package fr.cesizen.gdpr.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A verification that is asked for.
 *
 * @param anchors segments as they were kept elsewhere, for example from the log or from an earlier export; at most 10,000
 */
record NewVerification(@Nullable @Valid @Size(max = 10_000) List<@NotNull Anchor> anchors) {

    /** The hash of a segment, kept where nobody who can write the database can write. */
    record Anchor(
            @Schema(example = "12") @NotNull @Positive Long segment,

            @Schema(example = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9")
            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}")
            String hash) {}

    /** Hashes by their segment; of two for one segment that differ, the first. */
    Map<Long, String> byNumber() {
        return anchors == null
                ? Map.of()
                : anchors.stream().collect(Collectors.toMap(Anchor::segment, Anchor::hash, (first, second) -> first));
    }
}
