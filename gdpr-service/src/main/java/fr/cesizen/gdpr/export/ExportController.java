package fr.cesizen.gdpr.export;

import fr.cesizen.platform.security.CurrentUser;
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

@Tag(name = "Export", description = "Taking one's data away (GDPR art. 15 and 20)")
@RestController
class ExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final DataExportService export;

    ExportController(DataExportService export) {
        this.export = export;
    }

    @Operation(
            summary = "Export all my data",
            description =
                    "One ZIP: a JSON array for each kind of data of each service, and `manifest.json`, written last:"
                            + " an archive without it is not whole. 503 when a part of the data cannot be read for now.")
    @GetMapping(path = "/api/v1/privacy/export", produces = "application/zip")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(
            @CurrentUser UUID person,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) Locale locale) {
        return export.of(person, token.getTokenValue(), locale).map(bytes -> ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cesizen-export.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // Buffers on the heap: one that is dropped on the way, as its reader hung up, leaks nothing.
                .body(bytes.map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }
}
