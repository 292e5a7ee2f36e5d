package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Export", description = "Export your data (GDPR art. 15 and 20)")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/exports")
class PreparedExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final PreparedExportService exports;
    private final ExportDownloadService downloads;

    PreparedExportController(PreparedExportService exports, ExportDownloadService downloads) {
        this.exports = exports;
        this.downloads = downloads;
    }

    @Operation(
            summary = "Ask for your data in the background",
            description =
                    "For archives that take long: prepared whether you are there or not, then kept encrypted for two days."
                            + " One at a time: asked again, it is the same one, whatever its form; a service whose part is"
                            + " `NEEDS_YOU` answers once you ask again. A service that is away is asked for 48 hours; then the"
                            + " archive is made without its part, and says so.")
    @RecentSignIn
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping
    Mono<ResponseEntity<ExportView>> prepareExport(
            @CurrentUser UUID person,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            IdempotencyKey key,
            @Valid @RequestBody NewExport export,
            @Parameter(hidden = true) Locale locale) {
        return exports.ask(person, token.getTokenValue(), export.form(), locale).map(view -> ResponseEntity.accepted()
                .location(URI.create("/api/v1/privacy/exports/" + view.id()))
                .body(view));
    }

    @Operation(
            summary = "List your prepared exports",
            description = "Newest first; what has ended is forgotten after 30 days.")
    @GetMapping
    Mono<Page<ExportView>> listExports(@CurrentUser UUID person, PageQuery query) {
        return exports.list(person, query);
    }

    @Operation(
            summary = "Read how far an export is",
            description = "With the progress of each service; ask every few seconds.")
    @GetMapping("/{id}")
    Mono<ExportView> showExport(@CurrentUser UUID person, @PathVariable UUID id) {
        return exports.show(person, id);
    }

    @Operation(
            summary = "Download a prepared export",
            description =
                    "The ZIP of `GET /api/v1/privacy/export` or `…/portability`, with `fhir/bundle.json` if you chose it. To"
                            + " you alone, until it expires, five times at most. 409 `export-not-ready`; 410 `export-expired`.")
    @GetMapping(path = "/{id}/archive", produces = "application/zip")
    Mono<ResponseEntity<Flux<DataBuffer>>> downloadExport(@CurrentUser UUID person, @PathVariable UUID id) {
        return downloads.open(person, id).map(download -> ResponseEntity.ok()
                .contentType(ZIP)
                .contentLength(download.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(download) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(download.content().map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }

    @Operation(
            summary = "Delete a prepared export",
            description =
                    "Before its time. One that is being prepared (409 `export-not-ready`) is stopped by taking back its"
                            + " request: `DELETE /api/v1/privacy/requests/{request}`.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    Mono<Void> deleteExport(@CurrentUser UUID person, @PathVariable UUID id) {
        return exports.delete(person, id);
    }

    private static String name(ExportDownloadService.Download download) {
        return download.export().form().isPortable() ? "cesizen-portability.zip" : "cesizen-export.zip";
    }
}
