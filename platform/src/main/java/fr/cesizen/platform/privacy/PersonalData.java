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

    /** Name of the section in the person's archive, for example {@code journal-entries}. */
    String section();

    /** Everything held on {@code person} (GDPR art. 15 and 20), read in bounded pages, ready for JSON. */
    Flux<?> export(UUID person);

    /** Erases what is held outside this service's schema; safe to repeat, runs before the rows are deleted. */
    default Mono<Void> eraseElsewhere(UUID person) {
        return Mono.empty();
    }

    /** A section whose data is in this service's schema only. */
    static PersonalData of(String section, Function<UUID, Flux<?>> export) {
        return new PersonalData() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public Flux<?> export(UUID person) {
                return export.apply(person);
            }
        };
    }
}
