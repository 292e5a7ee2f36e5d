package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.taxonomy.Taxonomies;
import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The notes of entries: ciphertext in the journal's rows, text in its owner's hands only. */
@Component
class Notes {

    private final FieldEncryption encryption;
    private final Taxonomies taxonomies;

    Notes(FieldEncryption encryption, Taxonomies taxonomies) {
        this.encryption = encryption;
        this.taxonomies = taxonomies;
    }

    /** Emits the ciphertext; empty when there is no note. */
    Mono<byte[]> seal(UUID person, UUID entry, @Nullable String note) {
        return note == null ? Mono.empty() : encryption.encrypt(person, entry, note);
    }

    Mono<EntryView> open(Entry entry) {
        var note = entry.note();
        return note == null
                ? Mono.just(view(entry, null))
                : encryption.decrypt(entry.person(), entry.id(), note).map(text -> view(entry, text));
    }

    EntryView view(Entry entry, @Nullable String note) {
        return EntryView.of(entry, note, Moods.offersHelp(entry.felt().emotions(), taxonomies));
    }
}
