package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Practice")
@RestController
@Feature(scope = "practice")
@RequestMapping("/api/v1/practice/patterns")
@PreAuthorize("hasRole('USER')")
class OwnPatternController {

    private final OwnPatternService patterns;

    OwnPatternController(OwnPatternService patterns) {
        this.patterns = patterns;
    }

    /** All patterns of a person; there are few. */
    record Patterns(List<PatternView> items) {}

    @Operation(
            summary = "Create a breathing pattern of your own",
            description = "Phases of 0.5 to 30 s, a cycle of 60 s at most, 50 patterns at most. 422: cycle-too-long,"
                    + " pattern-without-breath, phase-out-of-order, too-many-patterns. The name is stored encrypted.")
    @ResponseStatus(HttpStatus.CREATED)
    @ReturnsEtag
    @PostMapping
    Mono<ResponseEntity<PatternView>> create(
            @CurrentUser UUID owner, IdempotencyKey key, @Valid @RequestBody NewPattern request) {
        return patterns.create(owner, key, request)
                .map(PatternView::of)
                .map(view ->
                        IfMatch.created(URI.create("/api/v1/practice/patterns/" + view.id()), view.version(), view));
    }

    @Operation(summary = "List your own patterns", description = "In order of creation, all at once.")
    @GetMapping
    Mono<Patterns> all(
            @CurrentUser UUID owner,
            @Parameter(
                            description = "Only patterns with (true) or without (false) a hold of more than 2 s",
                            example = "false")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean breathHold) {
        return patterns.all(owner)
                .map(all -> new Patterns(all.stream()
                        .map(PatternView::of)
                        .filter(view -> breathHold == null || view.breathHold() == breathHold)
                        .toList()));
    }

    @Operation(summary = "Read one of your patterns", description = "404 when it does not exist or is somebody else's.")
    @ReturnsEtag
    @GetMapping("/{id}")
    Mono<ResponseEntity<PatternView>> find(@CurrentUser UUID owner, @PathVariable UUID id) {
        return patterns.find(owner, id).map(PatternView::of).map(view -> IfMatch.ok(view.version(), view));
    }

    @Operation(
            summary = "Edit one of your patterns",
            description =
                    "Replaces name and phases and raises the version; If-Match carries the ETag that was read. Past"
                            + " sessions keep the version that was breathed. 422 as for a creation.")
    @ReturnsEtag
    @PutMapping("/{id}")
    Mono<ResponseEntity<PatternView>> edit(
            @CurrentUser UUID owner, @PathVariable UUID id, IfMatch read, @Valid @RequestBody NewPattern request) {
        return patterns.edit(owner, id, read, request)
                .map(PatternView::of)
                .map(view -> IfMatch.ok(view.version(), view));
    }

    @Operation(
            summary = "Delete one of your patterns",
            description = "Requires If-Match. Sessions that were breathed with it stay.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    Mono<Void> delete(@CurrentUser UUID owner, @PathVariable UUID id, IfMatch read) {
        return patterns.delete(owner, id, read);
    }
}
