package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.emotion.imports.line.LineView;
import fr.cesizen.emotion.imports.line.OutcomeCounts;
import fr.cesizen.emotion.imports.mapping.MappingRequest;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.ReturnsEtag;
import fr.cesizen.platform.web.SequenceCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Imports", description = "Import entries written elsewhere")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal/imports/{id}")
class ImportActionController {

    private static final String BROKEN = "broken";
    private static final String LAST_EVENT = "Last-Event-ID";

    private final ImportActionService actions;
    private final ImportPreviewService preview;
    private final ImportProgressStream events;

    /** Describes in words what is wrong with a line. */
    private final Messages texts = new Messages("imports", "line.other");

    ImportActionController(ImportActionService actions, ImportPreviewService preview, ImportProgressStream events) {
        this.actions = actions;
        this.preview = preview;
        this.events = events;
    }

    @Operation(
            summary = "List what applying would do, or has done, line by line",
            description = "A page may be short or empty; while `next` is present, more lines may follow. 410:"
                    + " lines-forgotten, cursor-unknown.")
    @GetMapping("/lines")
    Mono<Page<LineView>> lines(
            @CurrentUser UUID person,
            @PathVariable UUID id,
            @Parameter(description = "The `next` of the previous page: the line where it ended", example = "0")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit,
            @Parameter(description = "Only lines that cannot be read", schema = @Schema(allowableValues = BROKEN))
                    @RequestParam(required = false)
                    @Nullable
                    String outcome,
            Locale locale) {
        if (outcome != null && !outcome.equals(BROKEN)) {
            throw Problem.notOneOf("?outcome");
        }
        Function<LineError, String> words = code -> texts.get(locale, "line." + code.shown());
        return preview.lines(person, id, line(after), limit, outcome != null, line -> LineView.of(line, words));
    }

    @Operation(
            summary = "Count what applying would do, or has done",
            description = "Counts up to 10,000 lines at a time; while `next` is present, add the counts of the"
                    + " lines that follow. 410: lines-forgotten, cursor-unknown.")
    @GetMapping("/totals")
    Mono<OutcomeCounts> totals(
            @CurrentUser UUID person,
            @PathVariable UUID id,
            @Parameter(description = "The `next` of the previous count: the line where it ended", example = "0")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        return preview.totals(person, id, line(after));
    }

    @Operation(
            summary = "Set the meanings of the file's words",
            description = "Replaces the previous meanings; a word that is left out keeps its usual one."
                    + " `newContexts` turns activities into custom contexts when the import is applied, and uses"
                    + " them. 422: unknown-word, unknown-emotion, repeated-emotion, unknown-context,"
                    + " context-said-twice, unknown-context-group, too-many-contexts, label-too-long,"
                    + " label-unreadable. 409:"
                    + " import-not-open.")
    @ReturnsEtag
    @PutMapping("/mapping")
    Mono<ResponseEntity<ImportView>> map(
            @CurrentUser UUID person, @PathVariable UUID id, IfMatch read, @Valid @RequestBody MappingRequest mapping) {
        return actions.map(person, id, read, mapping).map(view -> IfMatch.ok(view.version(), view));
    }

    @Operation(
            summary = "Apply an import",
            description = "Runs in the background, chunk by chunk. Safe to repeat; restarts a failed import. 422:"
                    + " unmapped-words, too-many-contexts. 409: import-not-open.")
    @PostMapping("/application")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<ImportView> apply(@CurrentUser UUID person, @PathVariable UUID id) {
        return actions.apply(person, id);
    }

    @Operation(
            summary = "Follow an import as server-sent events",
            description =
                    "Sends `progress` whenever it has advanced, with the count so far as id, and `done` at"
                            + " the end. Ends when the token expires or access ends: reconnect with a new one, and read why not. 410: cursor-unknown.")
    @ApiResponse(responseCode = "200", description = "Its progress", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "`Last-Event-ID` was the last event", content = @Content)
    @GetMapping(path = "/events", produces = "text/event-stream")
    Mono<ResponseEntity<Flux<ServerSentEvent<ImportView>>>> events(
            @CurrentUser UUID person,
            @PathVariable UUID id,
            @RequestHeader(name = LAST_EVENT, required = false) @Nullable String last) {
        return events.follow(person, id, last, LAST_EVENT);
    }

    private static SequenceCursor line(@Nullable String after) {
        return after == null ? SequenceCursor.START : SequenceCursor.parse(after, "?after");
    }
}
