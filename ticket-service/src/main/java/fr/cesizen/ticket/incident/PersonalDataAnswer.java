package fr.cesizen.ticket.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Whether personal data was touched: lost, changed, disclosed or out of reach. */
record PersonalDataAnswer(
        @Schema(example = "false", description = "A yes cannot be taken back") @NotNull
        Boolean touched) {}
