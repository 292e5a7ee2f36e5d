package fr.cesizen.emotion.journal;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The notes of entries: ciphertext in the journal's rows, text in its owner's hands only. */
@Component
class Notes {

    private final FieldEncryption encryption;

    Notes(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    /** Emits the ciphertext; empty when there is no note. */
    Mono<byte[]> seal(UUID person, UUID entry, @Nullable String note) {
        return note == null || note.isEmpty() ? Mono.empty() : encryption.encrypt(person, entry, note);
    }

    Mono<EntryView> open(Entry entry) {
        var note = entry.note();
        return note == null
                ? Mono.just(EntryView.of(entry, null))
                : encryption.decrypt(entry.person(), entry.id(), note).map(text -> EntryView.of(entry, text));
    }
}
