package fr.cesizen.garden.content;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemBuilder;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.UnicodeRules;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content in both languages, as it is written; what is missing is empty until publication.
 *
 * @param body paragraphs, parted by an empty line
 * @param minutes that reading or doing it takes
 * @param sources of its facts
 * @param authorRole who answers for it, by role and not by name
 * @param reviewBy the day until which it must be looked at again
 */
record ContentDocument(
        @Nullable
        @Schema(
                type = "string",
                allowableValues = {"article", "activity", "faq"},
                example = "article")
        ContentKind kind,

        LocalizedText title,
        LocalizedText summary,
        LocalizedText body,

        @Nullable @Schema(minimum = "1", maximum = "60", example = "3")
        Integer minutes,

        List<String> sources,

        @Schema(example = "editor") String authorRole,
        @Nullable @Schema(example = "2027-11-01") LocalDate reviewBy) {

    static final ContentDocument EMPTY = new ContentDocument(
            null, LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, null, List.of(), "", null);

    private static final int MAX_LINE = 300;
    private static final int MAX_BODY = 8_000;
    private static final int MAX_SOURCES = 20;
    private static final int MAX_MINUTES = 60;

    ContentDocument {
        title = LocalizedText.orEmpty(title);
        summary = LocalizedText.orEmpty(summary);
        body = LocalizedText.orEmpty(body);
        sources = sources == null ? List.of() : List.copyOf(sources);
        authorRole = authorRole == null ? "" : authorRole;
    }

    /** @throws Problem 422 {@code content-unfit} with a pointer to each part that no content may have */
    ContentDocument bounded() {
        var faults = new ProblemBuilder("content-unfit");
        faults.unless(isLine(title), "/title");
        faults.unless(isLine(summary), "/summary");
        faults.unless(isStorable(body, MAX_BODY), "/body");
        faults.unless(minutes == null || (minutes > 0 && minutes <= MAX_MINUTES), "/minutes");
        faults.unless(sources.size() <= MAX_SOURCES && sources.stream().allMatch(ContentDocument::isLine), "/sources");
        faults.unless(isLine(authorRole), "/authorRole");
        faults.refuse();
        return this;
    }

    /** @throws Problem 422 {@code content-incomplete} with a pointer to each part that a publication needs */
    ContentDocument complete(LocalDate today) {
        var faults = new ProblemBuilder("content-incomplete");
        faults.unless(kind != null, "/kind");
        faults.unless(!title.isIncomplete(), "/title");
        faults.unless(!summary.isIncomplete(), "/summary");
        faults.unless(!body.isIncomplete(), "/body");
        faults.unless(kind == ContentKind.FAQ || minutes != null, "/minutes");
        faults.unless(kind != ContentKind.ARTICLE || !sources.isEmpty(), "/sources");
        faults.unless(UnicodeRules.isVisible(authorRole), "/authorRole");
        faults.unless(reviewBy != null && reviewBy.isAfter(today), "/reviewBy");
        faults.refuse();
        return bounded();
    }

    private static boolean isLine(LocalizedText text) {
        return isLine(text.fr()) && isLine(text.en());
    }

    private static boolean isLine(String text) {
        return UnicodeRules.length(text) <= MAX_LINE && UnicodeRules.isOneLine(text);
    }

    private static boolean isStorable(LocalizedText text, int most) {
        return UnicodeRules.length(text.fr()) <= most
                && UnicodeRules.length(text.en()) <= most
                && UnicodeRules.hasBalancedDirections(text.fr())
                && UnicodeRules.hasBalancedDirections(text.en());
    }
}
