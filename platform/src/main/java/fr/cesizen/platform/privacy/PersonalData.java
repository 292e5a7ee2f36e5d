package fr.cesizen.platform.privacy;

import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a service holds about a person: one bean per section.
 *
 * <p>The bean does not erase rows: the platform empties every table that the migrations {@code protect}, so that none
 * can be forgotten. It also rejects writes while processing is restricted.
 */
public interface PersonalData {

    /** Where data come from; the right to portability is to what is not inferred (GDPR art. 20(1)). */
    enum Kind {
        /** Typed, chosen or sent by the person. */
        PROVIDED,
        /** Seen as the person used the service. */
        OBSERVED,
        /** Reckoned or concluded from the other two. */
        INFERRED;

        /** Whether the person may take it elsewhere. */
        public boolean isPortable() {
            return this != INFERRED;
        }
    }

    /** Name of the section in the person's archive, for example {@code journal-entries}. */
    String section();

    /** Everything held on {@code person} (GDPR art. 15 and 20), read in bounded pages, ready for JSON. */
    Flux<?> export(UUID person);

    /** Where the section comes from; one that does not say is the person's to take elsewhere. */
    default Kind kind() {
        return Kind.PROVIDED;
    }

    /** Erases what is held outside this service's schema; safe to repeat, runs before the rows are deleted. */
    default Mono<Void> eraseElsewhere(UUID person) {
        return Mono.empty();
    }

    /**
     * The same once more, of somebody whom a restored database holds again: they were told of their erasure then, and nobody
     * erased is written to.
     */
    default Mono<Void> eraseElsewhereAgain(UUID person) {
        return eraseElsewhere(person);
    }

    /** A section whose data is in this service's schema only. */
    static PersonalData of(String section, Function<UUID, Flux<?>> export) {
        return of(section, Kind.PROVIDED, export);
    }

    /** A section whose data is in this service's schema only, of whatever kind. */
    static PersonalData of(String section, Kind kind, Function<UUID, Flux<?>> export) {
        return new PersonalData() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public Flux<?> export(UUID person) {
                return export.apply(person);
            }
        };
    }
}
