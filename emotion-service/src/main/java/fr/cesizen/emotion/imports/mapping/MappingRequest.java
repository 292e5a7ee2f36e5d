package fr.cesizen.emotion.imports.mapping;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meanings that a person gives to the words in their file.
 *
 * @param words by word for a mood; null skips its lines. Words that are left out keep their usual meaning.
 * @param activities by activity, the code of a built-in context or the id of a custom one; null leaves the activity out
 * @param newContexts by activity, the group in which it becomes a custom context when the import is applied
 */
public record MappingRequest(
        @NotNull @Schema(example = "{\"rad\":{\"emotions\":[{\"code\":\"wonder\",\"intensity\":80}],\"valence\":0.8}}")
        Map<String, @Valid @Nullable MoodMeaning> words,

        @NotNull @Schema(example = "{\"football\":\"fitness\",\"lessive\":null}")
        Map<String, @Nullable String> activities,

        @Schema(example = "{\"chorale\":\"activity\"}") Map<String, @NotNull String> newContexts) {

    static final MappingRequest NONE = new MappingRequest(Map.of(), Map.of(), Map.of());

    public MappingRequest {
        newContexts = newContexts == null ? Map.of() : newContexts;
    }
}
