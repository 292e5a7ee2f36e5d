package fr.cesizen.stress.assessment;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.stress.assessment.Assessment.Provenance;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DataClassRowMapper;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stored assessments; every query names the person and is bounded, and runs inside the caller's transaction. */
@Repository
class AssessmentRepository {

    private static final DataClassRowMapper<Provenance> MADE = new DataClassRowMapper<>(Provenance.class);

    private final DatabaseClient db;
    private final AssessmentEncryption seal;

    AssessmentRepository(DatabaseClient db, AssessmentEncryption seal) {
        this.db = db;
        this.seal = seal;
    }

    private record Row(UUID id, UUID person, Provenance by, Instant takenAt, Instant savedAt, byte[] ciphertext) {}

    Mono<Assessment> add(Assessment assessment, int room) {
        return seal.seal(assessment, room)
                .flatMap(ciphertext -> insert(assessment, ciphertext))
                .thenReturn(assessment);
    }

    Mono<Assessment> find(UUID person, UUID id) {
        return db.sql("select * from assessment where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person)
                .map(AssessmentRepository::row)
                .one()
                .flatMap(this::open);
    }

    /** The {@code limit} assessments taken before {@code before}, newest first. */
    Mono<List<Assessment>> page(UUID person, Cursor before, int limit) {
        return list(db.sql("""
                        select * from assessment where person = :person and (taken_at, id) < (:at, :id)
                        order by taken_at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("at", before.at())
                .bind("id", before.id())
                .bind("limit", limit));
    }

    /** The {@code limit} assessments by one questionnaire taken before {@code before}, newest first. */
    Mono<List<Assessment>> page(UUID person, String questionnaire, Cursor before, int limit) {
        return list(db.sql("""
                        select * from assessment
                        where person = :person and questionnaire = :questionnaire and (taken_at, id) < (:at, :id)
                        order by taken_at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("questionnaire", questionnaire)
                .bind("at", before.at())
                .bind("id", before.id())
                .bind("limit", limit));
    }

    /** Deletes a person's assessment and emits its questionnaire; empty when it does not exist. */
    Mono<String> delete(UUID person, UUID id) {
        return db.sql("delete from assessment where id = :id and person = :person returning questionnaire")
                .bind("id", id)
                .bind("person", person)
                .mapValue(String.class)
                .one();
    }

    /** Whether processing is restricted; the person then gets no suggestions. */
    Mono<Boolean> isRestricted(UUID person) {
        return db.sql("select exists (select from restriction where person = :person) as restricted")
                .bind("person", person)
                .mapValue(Boolean.class)
                .one();
    }

    private Mono<Long> insert(Assessment assessment, byte[] ciphertext) {
        var by = assessment.by();
        return db.sql("""
                        insert into assessment (id, person, questionnaire, questionnaire_version, wording_version, scoring_version,
                            coding, coding_version, band_set, band_set_version, taken_at, saved_at, ciphertext)
                        values (:id, :person, :questionnaire, :questionnaireVersion, :wordingVersion, :scoringVersion,
                            :coding, :codingVersion, :bandSet, :bandSetVersion, :takenAt, :savedAt, :ciphertext)""")
                .bindProperties(by)
                .bind("id", assessment.id())
                .bind("person", assessment.person())
                .bind("takenAt", assessment.takenAt())
                .bind("savedAt", assessment.savedAt())
                .bind("ciphertext", ciphertext)
                .fetch()
                .rowsUpdated();
    }

    private Mono<List<Assessment>> list(GenericExecuteSpec query) {
        return query.map(AssessmentRepository::row)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::open)
                .collectList();
    }

    private Mono<Assessment> open(Row row) {
        return seal.open(row.person(), row.id(), row.ciphertext())
                .map(content ->
                        new Assessment(row.id(), row.person(), row.by(), row.takenAt(), row.savedAt(), content));
    }

    private static Row row(Readable row) {
        return new Row(
                RowReader.required(row, "id", UUID.class),
                RowReader.required(row, "person", UUID.class),
                MADE.apply(row),
                RowReader.required(row, "taken_at", Instant.class),
                RowReader.required(row, "saved_at", Instant.class),
                RowReader.required(row, "ciphertext", byte[].class));
    }
}
