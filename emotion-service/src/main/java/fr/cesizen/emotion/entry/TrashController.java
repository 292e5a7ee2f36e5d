package fr.cesizen.emotion.entry;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.security.Feature.Access;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Journal", description = "Your emotion journal")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal/entries")
class TrashController {

    private final EntryQueryService journal;
    private final EntryService entries;

    TrashController(EntryQueryService journal, EntryService entries) {
        this.journal = journal;
        this.entries = entries;
    }

    @Operation(summary = "List deleted entries (kept for 30 days)")
    @GetMapping("/bin")
    Mono<Page<EntryView>> bin(@CurrentUser UUID person, PageQuery query) {
        return journal.page(person, EntryFilter.TRASH, query);
    }

    @Operation(
            summary = "Delete an entry",
            description = "Moves it to the trash (`/bin`); it is permanently deleted after 30 days.")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@CurrentUser UUID person, @PathVariable UUID id) {
        return entries.delete(person, id);
    }

    @Operation(summary = "Restore an entry from the trash (`/bin`)")
    @ReturnsEtag
    @Feature(scope = "journal", purpose = "journal", access = Access.READ_AND_WRITE)
    @PostMapping("/{id}/restoration")
    Mono<ResponseEntity<EntryView>> restore(@CurrentUser UUID person, @PathVariable UUID id) {
        return entries.restore(person, id).map(view -> IfMatch.ok(view.version(), view));
    }
}
