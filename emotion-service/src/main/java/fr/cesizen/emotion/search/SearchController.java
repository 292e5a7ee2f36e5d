package fr.cesizen.emotion.search;

import fr.cesizen.emotion.entry.EntryFilter;
import fr.cesizen.emotion.entry.EntryQueryService;
import fr.cesizen.emotion.entry.EntryView;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.security.Feature.Access;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Journal", description = "Your emotion journal")
@RestController
@Feature(scope = "journal", purpose = "journal", access = Access.READ)
@RequestMapping("/api/v1/journal/entries/search")
class SearchController {

    private final EntryQueryService journal;

    SearchController(EntryQueryService journal) {
        this.journal = journal;
    }

    /** The search conditions; results meet all of them. */
    record Sought(
            @NotNull
            @Size(max = 200)
            @Schema(
                    description =
                            "Text to find in the note; ignores differences in case, accents, apostrophes and spaces",
                    example = "promenade")
            String text,

            @Size(max = 64) @Schema(description = "Code of an emotion", example = "calm") @Nullable
            String emotion,

            @Size(max = 64)
            @Schema(description = "Code of a built-in context, or the id of a custom one", example = "family")
            @Nullable
            String context,

            @Schema(description = "First local day", example = "2026-11-01") @Nullable
            LocalDate from,

            @Schema(description = "Last local day", example = "2026-11-30") @Nullable
            LocalDate to) {}

    /** The search text is as private as the journal: it goes in the body, because URLs end up in logs and traces. */
    @Operation(
            summary = "Search your notes, newest first",
            description = "Changes nothing and is safe to repeat. A page may be short or empty; while `next` is"
                    + " present, older entries have not been searched yet. 422: range-ends-early,"
                    + " out-of-calendar.")
    @PostMapping
    Mono<Page<EntryView>> search(@CurrentUser UUID person, PageQuery query, @Valid @RequestBody Sought sought) {
        var filter = new EntryFilter(sought.emotion(), sought.context(), sought.from(), sought.to(), false);
        filter.checkAt("/");
        return new NoteSearch(
                        TextNormalizer.folded(sought.text()), query.limit(), page -> journal.page(person, filter, page))
                .page(query.after());
    }
}
