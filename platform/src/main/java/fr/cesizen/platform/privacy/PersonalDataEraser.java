package fr.cesizen.platform.privacy;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.privacy.PersonErased.Emptied;
import fr.cesizen.platform.privacy.PrivacyTopic.ErasureRequested;
import fr.cesizen.platform.privacy.PrivacyTopic.RestrictionChanged;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** This service's part in the rights of people: erases and restricts on request of gdpr-service, and proves it. */
final class PersonalDataEraser {

    private final String service;
    private final DatabaseClient db;
    private final Transactions tx;
    private final Outbox outbox;
    private final List<PersonalData> sections;
    private final ObjectProvider<FieldEncryption> encryption;
    private final Clock clock;

    PersonalDataEraser(
            @Value("${spring.application.name}") String service,
            DatabaseClient db,
            Transactions tx,
            Outbox outbox,
            List<PersonalData> sections,
            ObjectProvider<FieldEncryption> encryption,
            Clock clock) {
        this.service = service;
        this.db = db;
        this.tx = tx;
        this.outbox = outbox;
        this.sections = sections;
        this.encryption = encryption;
        this.clock = clock;
    }

    Mono<Void> eraseElsewhere(Event<ErasureRequested> event) {
        return Flux.fromIterable(sections)
                .concatMap(section -> section.eraseElsewhere(event.person()))
                .then();
    }

    Mono<Void> erase(Event<ErasureRequested> event) {
        return eraseRows(event.person(), event.data().request()).then();
    }

    /** Erases a person everywhere, outside any transaction; emits how many rows there were. */
    Mono<Long> eraseAgain(UUID person, UUID request) {
        return eraseOutside(person).then(Mono.defer(() -> tx.as(Actor.system(), eraseRows(person, request))));
    }

    /** Erases once more what is held outside this service's schema. */
    Mono<Void> eraseOutside(UUID person) {
        return Flux.fromIterable(sections)
                .concatMap(section -> section.eraseElsewhereAgain(person))
                .then();
    }

    /** Deletes the person's rows in every protected table, leaves the tombstone, and publishes how many there were. */
    private Mono<Long> eraseRows(UUID person, UUID request) {
        return db.sql("select name as table, erased_rows as rows from erase_person(:person)")
                .bind("person", person)
                .mapProperties(Emptied.class)
                .all()
                .collectList()
                .delayUntil(tables -> outbox.add(new PersonErased(person, request, service, clock.instant(), tables)))
                .doOnSuccess(done -> encryption.ifAvailable(keys -> keys.forget(person)))
                .map(tables -> tables.stream().mapToLong(Emptied::rows).sum());
    }

    Mono<Void> restrict(Event<RestrictionChanged> event) {
        return event.data().restricted() ? restrict(event.person(), event) : lift(event.person());
    }

    private Mono<Void> restrict(UUID person, Event<?> event) {
        return db.sql("insert into restriction (person, since) values (:person, :since) on conflict do nothing")
                .bind("person", person)
                .bind("since", event.time())
                .then();
    }

    private Mono<Void> lift(UUID person) {
        return db.sql("delete from restriction where person = :person")
                .bind("person", person)
                .then();
    }
}
