package fr.cesizen.garden.content;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * A content that is being written.
 *
 * @param basedOn the revision that it was begun from; 0 for a new content
 * @param version of the draft, which an edit must name
 */
record ContentDraft(
        UUID id,
        @Schema(example = "sleep-and-breath") String slug,
        @Schema(example = "1") long basedOn,
        ContentDocument document,
        Instant updatedAt,
        @Schema(example = "0") long version) {

    /** A request to begin a draft. */
    record NewContentDraft(
            @NotNull
            @Size(min = 1, max = 60)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Schema(description = "Name in addresses: lower-case words with hyphens", example = "sleep-and-breath")
            String slug) {}

    ContentDraft with(ContentDocument rewritten, Instant now) {
        return new ContentDraft(id, slug, basedOn, rewritten, now, version);
    }
}
