package fr.cesizen.ticket.satisfaction;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How content a person is with the help that they got. */
record NewSatisfaction(
        @NotNull @Min(1) @Max(5) @Schema(description = "From 1 (not at all) to 5 (very)", example = "4")
        Integer score,

        @Schema(example = "Rapide et clair, merci.", description = "For staff to read") @Nullable @Size(max = 2000)
        String comment) {

    NewSatisfaction {
        comment = comment == null || comment.isBlank() ? null : comment;
    }
}
