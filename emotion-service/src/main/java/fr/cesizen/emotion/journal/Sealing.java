package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.journal.Entries.Written;
import fr.cesizen.platform.problems.Problem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes of what a person writes what is stored. */
@Component
class Sealing {

    private final Rules rules;
    private final Notes notes;
    private final Clock clock;

    Sealing(Rules rules, Notes notes, Clock clock) {
        this.rules = rules;
        this.notes = notes;
        this.clock = clock;
    }

    /** Holds an entry against the rules and seals its note, inside the caller's transaction. */
    Mono<Written> written(UUID person, UUID id, NewEntry entry, UUID change) {
        if (entry.id() != null && !entry.id().equals(id)) {
            return Mono.error(Problem.rule("other-id").at("/id"));
        }
        return rules.felt(person, entry).flatMap(felt -> notes.seal(person, id, entry.note())
                .map(note -> new Written(person, id, felt, note, clock.instant(), change))
                .switchIfEmpty(Mono.fromSupplier(() -> new Written(person, id, felt, null, clock.instant(), change))));
    }

    /** What was just stored, as its owner reads it. */
    EntryView view(Entry stored, NewEntry entry) {
        return notes.view(stored, entry.note());
    }
}
