package fr.cesizen.garden.layout.sync;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Garden")
@RestController
@OwnClientsOnly
@PreAuthorize("hasRole('USER')")
class CommandController {

    private final CommandService commands;
    private final CommandValidator rules;

    CommandController(CommandService commands, CommandValidator rules) {
        this.commands = commands;
        this.rules = rules;
    }

    @Operation(
            summary = "Arrange your garden",
            description = "Takes at most 100 commands of a device, new or sent before, in any order: they count in the"
                    + " order of their ids, whenever they arrive. One that can have no effect is kept all the same,"
                    + " with the reason: unknown-element, element-locked, on-shelf, out-of-bounds, place-taken,"
                    + " changed-since, nothing-to-undo, nothing-to-redo. One that cannot be read is refused on its own;"
                    + " also: not-a-uuidv7, changed-in-the-future, command-id-reused. With If-Match the commands are"
                    + " taken only at that revision: 412 stale-version, and nothing is kept.")
    @ReturnsEtag
    @PostMapping("/api/v1/garden/commands")
    Mono<ResponseEntity<CommandResponse>> arrange(
            @CurrentUser UUID owner, @Nullable IfMatch read, @Valid @RequestBody CommandBatch batch, Locale locale) {
        var sent = batch.commands().stream().map(rules::check).toList();
        return commands.add(owner, sent, read, locale).map(response -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .eTag(IfMatch.etag(response.revision()))
                .body(response));
    }
}
