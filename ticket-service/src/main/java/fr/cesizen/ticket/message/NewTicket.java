package fr.cesizen.ticket.message;

import fr.cesizen.platform.text.OneLine;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.triage.Category;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to support; the body becomes the first message. */
public record NewTicket(
        @Schema(example = "Mon jardin ne pousse plus") @NotBlank @OneLine @Size(max = 200)
        String subject,

        @Schema(example = "Depuis hier, mes séances ne font plus rien pousser.") @NotBlank @Size(max = 8000)
        String body,

        @Schema(
                example = "P3",
                allowableValues = {"P1", "P2", "P3", "P4"},
                description = "From P1 (cannot use the service) to P4 (a wish); P3 when absent")
        @Nullable
        String priority,

        @Schema(
                example = "bug",
                allowableValues = {"help", "bug", "suggestion", "data"},
                description = "What it is about; help when absent")
        @Nullable
        String category,

        @Schema(description = "Ids of files that were sent ahead; absent without any")
        @Nullable
        @Size(max = NewMessage.MOST_ATTACHMENTS)
        List<UUID> attachments) {

    public Priority urgency() {
        return Priority.of(priority);
    }

    /** Ids of the files that go with it. */
    public List<UUID> files() {
        return attachments == null ? List.of() : attachments;
    }

    public Category about() {
        return Category.of(category);
    }
}
