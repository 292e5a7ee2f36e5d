package fr.cesizen.emotion.imports;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Imports", description = "Import entries written elsewhere")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal/imports")
class ImportController {

    private final ImportService imports;
    private final ImportUndoStep undoStep;

    ImportController(ImportService imports, ImportUndoStep undoStep) {
        this.imports = imports;
        this.undoStep = undoStep;
    }

    @Operation(
            summary = "Upload a file",
            description = "UTF-8 CSV of at most 32 MB and 100,000 records: Daylio's export or our own. Nothing is"
                    + " written to the journal yet. Lines that cannot be read are counted and listed; they never"
                    + " fail the upload. 413. 422: empty-file, unknown-header, unknown-zone, too-many-lines,"
                    + " too-many-words. 409: too-many-imports.")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping(
            consumes = {
                "text/csv",
                // What phones and spreadsheets call the same file.
                "application/csv",
                "text/x-csv",
                "text/comma-separated-values",
                "application/vnd.ms-excel",
                "application/octet-stream"
            })
    Mono<ResponseEntity<ImportView>> upload(
            @CurrentUser UUID person,
            IdempotencyKey key,
            @Parameter(
                            description = "Whose file it is",
                            example = "daylio",
                            schema = @Schema(allowableValues = {"daylio", "cesizen"}))
                    @RequestParam
                    String format,
            @Parameter(description = "Time zone of Daylio's times", example = "Europe/Paris")
                    @RequestParam(defaultValue = "Europe/Paris")
                    String zone,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        var asked = EnumCodes.find(ImportFormat.class, format).orElseThrow(() -> Problem.notOneOf("?format"));
        return imports.upload(person, key, asked, zone, body)
                .map(view -> IfMatch.created(URI.create("/api/v1/journal/imports/" + view.id()), view.version(), view));
    }

    @Operation(summary = "List your imports, newest first")
    @GetMapping
    Mono<Page<ImportView>> page(@CurrentUser UUID person, PageQuery query) {
        return imports.page(person, query);
    }

    @Operation(summary = "Read an import, with its words and their current meanings")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<ImportView>> find(@CurrentUser UUID person, @PathVariable UUID id) {
        return imports.find(person, id).map(view -> IfMatch.ok(view.version(), view));
    }

    @Operation(
            summary = "Undo an import, or discard one that was not applied",
            description = "Moves its entries to the trash (`/bin`), except those edited since: `counts.kept` says"
                    + " how many. Contexts that it created stay, as other entries may name them. 202 while in"
                    + " progress, 200 when done.")
    @ApiResponse(responseCode = "200", description = "Undone", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "In progress", useReturnTypeSchema = true)
    @DeleteMapping("/{id}")
    Mono<ResponseEntity<ImportView>> undo(@CurrentUser UUID person, @PathVariable UUID id) {
        return undoStep.undo(person, id).map(view -> ResponseEntity.status(
                        view.state() == ImportState.UNDONE ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(view));
    }
}
