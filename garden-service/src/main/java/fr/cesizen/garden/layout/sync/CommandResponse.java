package fr.cesizen.garden.layout.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cesizen.garden.layout.LayoutView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * The outcomes of a device's commands, and how the garden stands now.
 *
 * @param outcomes one per command, in the same order
 */
record CommandResponse(
        @Schema(description = "How often something has happened to the garden", example = "42")
        long revision,

        List<CommandOutcome> outcomes,
        LayoutView layout) {

    /** The status of a command. */
    enum CommandStatus {
        /** It is kept and has its effect, or had it until it was taken back. */
        @JsonProperty("applied")
        APPLIED,
        /** It is kept and has no effect at present, see {@code problem}. */
        @JsonProperty("without-effect")
        WITHOUT_EFFECT,
        /** It cannot be kept, see {@code problem}; the other commands are not affected. */
        @JsonProperty("refused")
        REFUSED
    }

    /** The outcome of one command. */
    record CommandOutcome(
            @Schema(description = "Absent when it cannot be read; outcomes are in the order of the commands") @Nullable
            UUID id,

            CommandStatus status,

            @Schema(description = "Why it has no effect or is refused; pointers are relative to the command") @Nullable
            ProblemDetail problem) {}
}
