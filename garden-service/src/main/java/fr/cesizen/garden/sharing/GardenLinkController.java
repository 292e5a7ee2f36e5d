package fr.cesizen.garden.sharing;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Sharing", description = "Private links to the picture of your garden")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/garden/links")
@PreAuthorize("hasRole('USER')")
class GardenLinkController {

    private final GardenLinkService links;

    GardenLinkController(GardenLinkService links) {
        this.links = links;
    }

    @Operation(
            summary = "Make a private link",
            description = "Whoever has it sees the picture of your garden, without your name, until it expires or you"
                    + " revoke it. Its address is shown once. 409 `too-many-links` when ten work already.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Mono<NewLinkView> create(@CurrentUser UUID owner, @Valid @RequestBody NewGardenLink request) {
        return links.create(owner, request.days());
    }

    @Operation(
            summary = "List your private links",
            description = "Those that work, newest first, without their addresses.")
    @GetMapping
    Mono<List<GardenLink>> list(@CurrentUser UUID owner) {
        return links.list(owner);
    }

    @Operation(summary = "Revoke a private link", description = "From now on it answers 404. 404 when it is not yours.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    Mono<Void> revoke(@CurrentUser UUID owner, @PathVariable UUID id) {
        return links.revoke(owner, id);
    }
}
