package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.attachment.AttachmentService.Download;
import fr.cesizen.ticket.message.MessageAttachment;
import fr.cesizen.ticket.support.TicketCaller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "attachments", description = "Files that go with messages of a ticket")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets")
class AttachmentController {

    private static final String NAME = "The file's name, as in RFC 6266 and RFC 8187";
    private static final String EXAMPLE = "attachment; filename*=UTF-8''capture%20d%E2%80%99%C3%A9cran.png";

    /** Whatever a browser does with the file, it runs nothing of it, and in no origin of ours. */
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final AttachmentUploadService uploads;
    private final AttachmentService attachments;

    AttachmentController(AttachmentUploadService uploads, AttachmentService attachments) {
        this.uploads = uploads;
        this.attachments = attachments;
    }

    @Operation(
            summary = "Send a file ahead of a new ticket",
            description =
                    "PNG, JPEG, PDF or UTF-8 text by its content, at most 10 MB; name it in the ticket within a day."
                            + " Pictures are written anew without what else they hold. 409: too-many-attachments. 413. 422:"
                            + " attachment-empty, attachment-type-refused, attachment-unreadable, attachment-too-many-pixels,"
                            + " attachment-pdf-active, attachment-infected. 503: scanner-unavailable.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(path = "/attachments", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<MessageAttachment> sendAhead(
            @CurrentUser UUID person,
            Authentication token,
            IdempotencyKey key,
            @Parameter(description = NAME, example = EXAMPLE)
                    @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false)
                    @Nullable
                    String disposition,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return uploads.upload(TicketCaller.of(person, token), null, key, FileName.ofHeader(disposition), body);
    }

    @Operation(
            summary = "Send a file for a message of a ticket",
            description = "Your own ticket, or any ticket with role support; name the file in the message within a day."
                    + " What is taken, and the problems, are those of a file that is sent ahead; and not-found (404),"
                    + " ticket-closed (409).")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(path = "/{id}/attachments", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<MessageAttachment> send(
            @CurrentUser UUID person,
            Authentication token,
            @PathVariable UUID id,
            IdempotencyKey key,
            @Parameter(description = NAME, example = EXAMPLE)
                    @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false)
                    @Nullable
                    String disposition,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return uploads.upload(TicketCaller.of(person, token), id, key, FileName.ofHeader(disposition), body);
    }

    @Operation(
            summary = "Download a file of a ticket",
            description =
                    "That went with a message of your own ticket, or of any ticket with role support: the person can"
                            + " see that staff read it. Problems: not-found (404).")
    @GetMapping(
            path = "/{id}/attachments/{attachment}",
            produces = {"image/png", "image/jpeg", "application/pdf", "text/plain"})
    Mono<ResponseEntity<Flux<DataBuffer>>> download(
            @CurrentUser UUID person, Authentication token, @PathVariable UUID id, @PathVariable UUID attachment) {
        return attachments.find(TicketCaller.of(person, token), id, attachment).map(AttachmentController::answer);
    }

    @Operation(
            summary = "Give up a file that went with no message",
            description = "Your own, or one of staff with role support. Problems: not-found (404).")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/attachments/{id}")
    Mono<Void> remove(@CurrentUser UUID person, Authentication token, @PathVariable UUID id) {
        return attachments.remove(TicketCaller.of(person, token), id);
    }

    private static ResponseEntity<Flux<DataBuffer>> answer(Download download) {
        var file = download.file();
        return ResponseEntity.ok()
                .contentType(file.type().mediaType())
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(file.name()).header())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                // Heap buffers: one that is dropped because the client disconnected leaks nothing.
                .body(download.octets().map(DefaultDataBufferFactory.sharedInstance::wrap));
    }
}
