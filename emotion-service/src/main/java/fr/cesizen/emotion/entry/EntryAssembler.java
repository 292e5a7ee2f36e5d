package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.entry.EntryRepository.EntryToStore;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.problems.Problem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Converts what a person writes into rows, and rows into what the person reads. Notes are stored as ciphertext; only their
 * owner sees the text.
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

    /** Validates an entry and encrypts its note, inside the caller's transaction. */
    Mono<EntryToStore> written(UUID person, UUID id, NewEntry entry, UUID change) {
        return Mono.fromCallable(() -> check(id, entry)).flatMap(checked -> rules(person, List.of(checked))
                .flatMap(rules -> written(person, id, validator.felt(checked, rules), entry.note(), change)));
    }

    /**
     * Checks what needs no database.
     *
     * @param id of the entry, which may not name another
     * @throws Problem 422 naming the first field that breaks a rule
     */
    public CheckedEntry check(UUID id, NewEntry entry) {
        if (entry.id() != null && !entry.id().equals(id)) {
            throw Problem.rule("other-id").at("/id");
        }
        return validator.check(entry);
    }

    /** Reads what completes the validation of entries, by two statements at most, inside the caller's transaction. */
    public Mono<PersonalRules> rules(UUID person, List<CheckedEntry> entries) {
        return validator.rules(person, entries);
    }

    /** Completes the validation of an entry and encrypts its note, inside the caller's transaction. */
    public Mono<EntryToStore> written(UUID person, UUID id, CheckedEntry checked, PersonalRules rules, UUID change) {
        return Mono.defer(() -> written(
                person, id, validator.felt(checked, rules), checked.entry().note(), change));
    }

    private Mono<EntryToStore> written(UUID person, UUID id, EntryContent felt, @Nullable String note, UUID change) {
        return Mono.justOrEmpty(note)
                .flatMap(text -> encryption.encrypt(person, id, text))
                .singleOptional()
                .map(ciphertext ->
                        new EntryToStore(person, id, felt, ciphertext.orElse(null), clock.instant(), change));
    }

    public Mono<EntryView> open(EntryRow entry) {
        var note = entry.note();
        return note == null
                ? Mono.just(view(entry, null))
                : encryption.decrypt(entry.person(), entry.id(), note).map(text -> view(entry, text));
    }

    /** The owner's view of an entry whose note is already available as text. */
    EntryView view(EntryRow entry, @Nullable String note) {
        return EntryView.of(entry, note, MoodCalculator.offersHelp(entry.felt().emotions(), taxonomies));
    }
}
