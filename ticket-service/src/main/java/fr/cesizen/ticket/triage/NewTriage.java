package fr.cesizen.ticket.triage;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.OneLine;
import fr.cesizen.ticket.level.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff decide about a ticket, as a whole: what is absent is taken back. */
public record NewTriage(
        @Schema(
                example = "HIGH",
                allowableValues = {"LOW", "MEDIUM", "HIGH"},
                description = "How many people it touches")
        @NotNull
        String impact,

        @Schema(
                example = "MEDIUM",
                allowableValues = {"LOW", "MEDIUM", "HIGH"},
                description = "How soon it hurts")
        @NotNull
        String urgency,

        @Schema(
                example = "P2",
                allowableValues = {"P1", "P2", "P3", "P4"},
                description =
                        "Another priority than impact and urgency give: HIGH and HIGH P1, HIGH and MEDIUM P2, HIGH and"
                                + " LOW or MEDIUM and MEDIUM P3, else P4")
        @Nullable
        String priority,

        @Schema(
                example = "Presse prévenue",
                description = "Why the priority is another; needed then, never shown to the person")
        @Nullable
        @OneLine
        @Size(max = 200)
        String reason,

        @Schema(
                example = "bug",
                allowableValues = {"help", "bug", "suggestion", "data"},
                description = "What the ticket is about; as it is when absent")
        @Nullable
        String category,

        @Schema(example = "web") @Nullable @Pattern(regexp = NewTriage.WORD)
        String team,

        @Schema(description = "The member of staff who takes care of it") @Nullable
        UUID assignee,

        @Schema(example = "[\"jardin\"]") @Nullable @Size(max = 10)
        List<@NotBlank @Pattern(regexp = NewTriage.WORD) String> tags) {

    public static final String WORD = "[a-z0-9][a-z0-9-]{0,39}";

    /** What was decided, with the priority that follows. @throws Problem 422 for another priority without a reason */
    public Triage triage() {
        var ofImpact = Severity.of(impact, "/impact");
        var ofUrgency = Severity.of(urgency, "/urgency");
        var computed = Severity.priority(ofImpact, ofUrgency);
        var chosen = priority == null ? computed : Priority.of(priority);
        if (chosen != computed && (reason == null || reason.isBlank())) {
            throw Problem.rule("reason-required", computed.name()).at("/reason");
        }
        return new Triage(
                ofImpact,
                ofUrgency,
                chosen,
                chosen == computed ? null : reason,
                team,
                assignee,
                tags == null ? List.of() : tags.stream().distinct().sorted().toList());
    }
}
