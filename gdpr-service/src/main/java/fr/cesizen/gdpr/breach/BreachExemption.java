package fr.cesizen.gdpr.breach;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why people are not told of a breach although the risk is high. */
record BreachExemption(
        @Schema(example = "DATA_UNINTELLIGIBLE") @NotNull ExemptionGround ground,

        @Schema(example = "AES-256, clé gardée ailleurs et remplacée.") @NotBlank @Size(max = 2000)
        String reason) {}
