package fr.cesizen.gdpr.export;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Export", description = "Export your data (GDPR art. 15 and 20)")
@RestController
@OwnClientsOnly
@RecentSignIn
class ExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final DataExportService export;

    ExportController(DataExportService export) {
        this.export = export;
    }

    @Operation(
            summary = "Export all your data",
            description =
                    "One ZIP with a JSON array for each kind of data of each service, a page for people, `index.html`, and `manifest.json`"
                            + " with the hash of each file, written last: an archive without it is incomplete. 503 when part of the data is"
                            + " temporarily unavailable; 500 `export-failed`, with a reference, when trying again"
                            + " would not help.")
    @GetMapping(path = "/api/v1/privacy/export", produces = "application/zip")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(
            @CurrentUser UUID person,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) Locale locale) {
        return archive(export.of(person, token.getTokenValue(), locale, ArchiveForm.ACCESS), "cesizen-export.zip");
    }

    @Operation(
            summary = "Export your data to take elsewhere",
            description =
                    "What you provided and what was observed, without what was inferred (GDPR art. 20). One ZIP: each"
                            + " kind of data of each service as JSON, as a table in CSV, and with its JSON Schema; `index.html`"
                            + " and `manifest.json` as in the export of all data, and the same problems.")
    @GetMapping(path = "/api/v1/privacy/portability", produces = "application/zip")
    Mono<ResponseEntity<Flux<DataBuffer>>> exportPortable(
            @CurrentUser UUID person,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) Locale locale) {
        return archive(
                export.of(person, token.getTokenValue(), locale, ArchiveForm.PORTABILITY), "cesizen-portability.zip");
    }

    private static Mono<ResponseEntity<Flux<DataBuffer>>> archive(Mono<Flux<byte[]>> archive, String name) {
        return archive.map(bytes -> ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // Heap buffers: one that is dropped because the client disconnected leaks nothing.
                .body(bytes.map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }
}
