package fr.cesizen.garden.content;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A published content in the caller's language.
 *
 * @param body absent in lists
 */
record ContentView(
        @Schema(example = "why-slow-breathing-calms") String slug,

        @Nullable
        @Schema(
                type = "string",
                allowableValues = {"article", "activity", "faq"},
                example = "article")
        ContentKind kind,

        String title,
        String summary,

        @Nullable @Schema(description = "Paragraphs, parted by an empty line; absent in lists")
        String body,

        @Nullable @Schema(example = "3") Integer minutes,
        List<String> sources,
        @Schema(example = "editor") String authorRole,
        Instant publishedAt,
        @Nullable LocalDate reviewBy,
        @Schema(example = "1") long revision) {

    static ContentView whole(ContentItem item, Locale locale) {
        return of(item, item.document().body().in(locale), locale);
    }

    static ContentView summary(ContentItem item, Locale locale) {
        return of(item, null, locale);
    }

    private static ContentView of(ContentItem item, @Nullable String body, Locale locale) {
        var document = item.document();
        return new ContentView(
                item.slug(),
                document.kind(),
                document.title().in(locale),
                document.summary().in(locale),
                body,
                document.minutes(),
                document.sources(),
                document.authorRole(),
                item.publishedAt(),
                document.reviewBy(),
                item.revision());
    }
}
