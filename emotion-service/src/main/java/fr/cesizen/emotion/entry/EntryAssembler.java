package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.problems.Problem;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes of what a person writes what is stored, and of what is stored what they read. Notes are ciphertext in the journal's
 * rows, text in their owner's hands only.
 */
@Component
public class EntryAssembler {

    private final EntryValidator validator;
    private final FieldEncryption encryption;
    private final TaxonomyRegistry taxonomies;
    private final Clock clock;

    EntryAssembler(EntryValidator validator, FieldEncryption encryption, TaxonomyRegistry taxonomies, Clock clock) {
        this.validator = validator;
        this.encryption = encryption;
        this.taxonomies = taxonomies;
        this.clock = clock;
    }

    /** Holds an entry against the rules and seals its note, inside the caller's transaction. */
    public Mono<EntryToStore> written(UUID person, UUID id, NewEntry entry, UUID change) {
        if (entry.id() != null && !entry.id().equals(id)) {
            return Mono.error(Problem.rule("other-id").at("/id"));
        }
        return validator.felt(person, entry).flatMap(felt -> Mono.justOrEmpty(entry.note())
                .flatMap(note -> encryption.encrypt(person, id, note))
                .singleOptional()
                .map(note -> new EntryToStore(person, id, felt, note.orElse(null), clock.instant(), change)));
    }

    public Mono<EntryView> open(EntryRow entry) {
        var note = entry.note();
        return note == null
                ? Mono.just(view(entry, null))
                : encryption.decrypt(entry.person(), entry.id(), note).map(text -> view(entry, text));
    }

    /** An entry whose note is known already, as its owner reads it. */
    EntryView view(EntryRow entry, @Nullable String note) {
        return EntryView.of(entry, note, MoodCalculator.offersHelp(entry.felt().emotions(), taxonomies));
    }
}
