package fr.cesizen.ticket.macro;

import fr.cesizen.platform.text.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that staff give often, with variables of the ticket that is answered. */
record Macro(
        UUID id,
        @Schema(example = "Mot de passe oublié") String name,
        LocalizedText text,

        @Schema(
                example = "SOLVED",
                allowableValues = {"OPEN", "ANSWERED", "WAITING", "SOLVED"},
                description = "In which state the answer usually leaves the ticket")
        @Nullable
        String status,

        Instant updatedAt,
        long version) {

    static Macro create(UUID id, NewMacro request, Instant now) {
        return new Macro(id, request.name(), request.text(), request.state(), now, 0);
    }

    Macro rewritten(NewMacro request, Instant now) {
        return new Macro(id, request.name(), request.text(), request.state(), now, version + 1);
    }
}
