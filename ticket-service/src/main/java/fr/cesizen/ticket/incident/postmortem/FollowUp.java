package fr.cesizen.ticket.incident.postmortem;

import fr.cesizen.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is done so that it does not happen again, by which role and until when. */
public record FollowUp(
        @Schema(example = "Refuser les migrations qui verrouillent une table.") @NotBlank @Size(max = 1000)
        String what,

        @Schema(example = "platform-lead", description = "The role that owns it, never a person's name")
        @NotBlank
        @OneLine
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        String role,

        @Schema(example = "2026-12-15") @NotNull LocalDate due) {}
