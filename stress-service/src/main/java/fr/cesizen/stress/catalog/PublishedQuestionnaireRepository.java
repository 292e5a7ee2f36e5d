package fr.cesizen.stress.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The questionnaires that administrators published; the database itself prevents changes to these rows. */
@Repository
class PublishedQuestionnaireRepository {

    /** Maximum number of custom questionnaires in the list. */
    static final int MAX_QUESTIONNAIRES = 200;

    private final DatabaseClient db;
    private final Transactions tx;
    private final QuestionnaireJson documents;

    /** A version never changes, so its document is cached without expiry; retirement is not cached. */
    private final Cache<String, Questionnaire> read =
            Caffeine.newBuilder().maximumSize(500).build();

    PublishedQuestionnaireRepository(DatabaseClient db, Transactions tx, QuestionnaireJson documents) {
        this.db = db;
        this.tx = tx;
        this.documents = documents;
    }

    /** A row without its document, which is large and never changes. */
    private record Row(String code, int version, boolean retired, int current) {}

    /** The latest version of each questionnaire that is not retired. */
    Mono<List<CatalogEntry>> list() {
        return tx.transactional(db.sql("""
                        select distinct on (code) code, version, false as retired, version as current from questionnaire
                        where retired_at is null order by code, version desc limit :most""")
                .bind("most", MAX_QUESTIONNAIRES)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::entry)
                .collectList());
    }

    Mono<CatalogEntry> latest(String code) {
        return tx.transactional(
                db.sql("""
                        select code, version, retired_at is not null as retired, version as current from questionnaire
                        where code = :code order by version desc limit 1""").bind("code", code).mapProperties(Row.class).one().flatMap(this::entry));
    }

    Mono<CatalogEntry> version(String code, int version) {
        return tx.transactional(db.sql("""
                        select code, version, retired_at is not null as retired,
                               (select max(version) from questionnaire where code = :code) as current
                        from questionnaire where code = :code and version = :version""")
                .bind("code", code)
                .bind("version", version)
                .mapProperties(Row.class)
                .one()
                .flatMap(this::entry));
    }

    /** Every version, latest first. */
    Mono<List<Questionnaire>> versions(String code) {
        return tx.transactional(db.sql("select version from questionnaire where code = :code order by version desc")
                .bind("code", code)
                .mapValue(Integer.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(version -> document(code, version))
                .collectList());
    }

    /** A version, even if superseded or retired since: earlier results are read with it. */
    Mono<Questionnaire> document(String code, int version) {
        var key = code + " " + version;
        var known = read.getIfPresent(key);
        return known != null
                ? Mono.just(known)
                : tx.transactional(
                                db.sql("select document from questionnaire where code = :code and version = :version")
                                        .bind("code", code)
                                        .bind("version", version)
                                        .mapValue(String.class)
                                        .one())
                        .map(documents::read)
                        .doOnNext(document -> read.put(key, document));
    }

    Mono<Long> add(Questionnaire questionnaire, Instant now) {
        return db.sql("insert into questionnaire (code, version, document, published_at)"
                        + " values (:code, :version, :document, :now)")
                .bind("code", questionnaire.code())
                .bind("version", questionnaire.version())
                .bind("document", documents.write(questionnaire))
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }

    /** Retires every version that is not retired yet. */
    Mono<Long> retire(String code, Instant now) {
        return tx.transactional(
                db.sql("update questionnaire set retired_at = :now where code = :code and retired_at is null")
                        .bind("now", now)
                        .bind("code", code)
                        .fetch()
                        .rowsUpdated());
    }

    private Mono<CatalogEntry> entry(Row row) {
        return document(row.code(), row.version())
                .map(document -> new CatalogEntry(document, availability(row), row.current()));
    }

    private static Availability availability(Row row) {
        if (row.retired()) {
            return Availability.RETIRED;
        }
        return row.current() > row.version() ? Availability.SUPERSEDED : Availability.AVAILABLE;
    }
}
