package fr.cesizen.emotion.exports;

import fr.cesizen.emotion.entry.EntryFilter;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Export", description = "Export your journal")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal/export")
class ExportController {

    private static final String SPREADSHEET = "spreadsheet";

    private final JournalExportService exports;

    ExportController(JournalExportService exports) {
        this.exports = exports;
    }

    @Operation(
            summary = "Download your journal, newest first",
            description = "`csv` (RFC 4180, can be imported again), `json` (by the published schema) or `fhir` (R4"
                    + " Observations as NDJSON). In CSV, text that a spreadsheet might take for a formula is"
                    + " prefixed with an apostrophe; `for=spreadsheet` puts a byte order mark before it, without"
                    + " which Excel takes the letters é and ü for others. Entries in the trash (`/bin`) are left out. 422:"
                    + " range-ends-early.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object")),
                @Content(mediaType = "application/fhir+ndjson", schema = @Schema(type = "string"))
            })
    @GetMapping
    Mono<ResponseEntity<Flux<byte[]>>> download(
            @CurrentUser UUID person,
            @Parameter(example = "csv", schema = @Schema(allowableValues = {"csv", "json", "fhir"})) @RequestParam
                    String format,
            @Parameter(
                            description = "What opens the file, for `csv`: a spreadsheet needs a byte order mark",
                            schema = @Schema(allowableValues = SPREADSHEET))
                    @RequestParam(name = "for", required = false)
                    @Nullable
                    String reader,
            @Parameter(description = "First local day", example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last local day", example = "2026-12-31") @RequestParam(required = false) @Nullable
                    LocalDate to,
            Locale locale) {
        var filter = new EntryFilter(null, null, from, to, false);
        filter.check();
        var asked = ExportFormat.of(format);
        if (reader != null && !(reader.equals(SPREADSHEET) && asked == ExportFormat.CSV)) {
            throw Problem.notOneOf("?for");
        }
        var disposition = ContentDisposition.attachment().filename(asked.file).build();
        return exports.rendering(person, asked, reader != null, locale).map(rendering -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asked.mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(exports.stream(person, rendering, filter)));
    }

    @Operation(summary = "Read the JSON Schema of the JSON export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/schema+json", schema = @Schema(type = "object")))
    @GetMapping(path = "/schema", produces = "application/schema+json")
    Mono<Resource> schema() {
        return Mono.just(new ClassPathResource("transfer/journal-export-1.schema.json"));
    }
}
