package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Joint consents of parents: rows are added and read, never changed. Every query names the person. */
@Repository
class ParentalConsentRepository {

    private static final int LIMIT = 200;

    private final DatabaseClient db;

    ParentalConsentRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * A consent of a parent, with its proof.
     *
     * @param textHash SHA-256 of the text in UTF-8; absent where this service never published it
     */
    record ParentalConsent(
            UUID id,
            UUID reference,
            String version,
            @Nullable String textHash,
            String locale,
            Instant decidedAt) {}

    Mono<Void> add(UUID person, ParentalConsent consent) {
        return db.sql("insert into parental_consent (id, person, reference, version, text_hash, locale, decided_at)"
                        + " values (:id, :person, :reference, :version, :textHash, :locale, :decidedAt)")
                .bind("id", consent.id())
                .bind("person", person)
                .bind("reference", consent.reference())
                .bind("version", consent.version())
                .bind("textHash", RowReader.optional(consent.textHash(), String.class))
                .bind("locale", consent.locale())
                .bind("decidedAt", consent.decidedAt())
                .then();
    }

    Mono<List<ParentalConsent>> of(UUID person) {
        return db.sql("select id, reference, version, text_hash, locale, decided_at from parental_consent"
                        + " where person = :person order by id limit " + LIMIT)
                .bind("person", person)
                .mapProperties(ParentalConsent.class)
                .all()
                .collectList();
    }
}
