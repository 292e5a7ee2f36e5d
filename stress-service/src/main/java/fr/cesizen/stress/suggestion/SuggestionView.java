package fr.cesizen.stress.suggestion;

import fr.cesizen.stress.suggestion.Suggestion.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A suggestion in the caller's language, with the reason for it. */
public record SuggestionView(
        @Schema(example = "slow-breathing") String id,
        @Schema(type = "string", example = "exercise") Kind kind,
        String title,
        String reason,

        @Schema(example = "cesi-55") @Nullable String code,
        @Schema(example = "/api/v1/practice/protocols") String link,
        @Nullable List<ResourceView> resources) {

    /** Somebody who can be phoned. */
    public record ResourceView(@Schema(example = "3114") String number, String label, String when) {}

    static SuggestionView of(Suggestion suggestion, Locale locale) {
        var resources = suggestion.resources().stream()
                .map(resource ->
                        new ResourceView(resource.number(), resource.label().in(locale), resource.when()))
                .toList();
        return new SuggestionView(
                suggestion.id(),
                suggestion.kind(),
                suggestion.title().in(locale),
                suggestion.reason().in(locale),
                suggestion.code(),
                suggestion.link(),
                resources.isEmpty() ? null : resources);
    }
}
