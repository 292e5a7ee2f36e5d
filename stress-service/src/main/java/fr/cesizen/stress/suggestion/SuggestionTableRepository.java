package fr.cesizen.stress.suggestion;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.IfMatch;
import java.io.IOException;
import java.time.Instant;
import org.springframework.core.io.ClassPathResource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The operator's table of suggestions; the shipped one, as version 0, until the operator saves another. */
@Repository
class SuggestionTableRepository {

    /** A table with the version that an edit must name. */
    record Versioned(long version, SuggestionTable table) {}

    private final DatabaseClient db;
    private final JsonMapper json;
    private final Versioned shipped;

    SuggestionTableRepository(DatabaseClient db, JsonMapper json) throws IOException {
        this.db = db;
        this.json = json;
        try (var content = new ClassPathResource("suggestions.json").getInputStream()) {
            this.shipped = new Versioned(0, json.readValue(content, SuggestionTable.class));
        }
        shipped.table().check();
    }

    SuggestionTable shipped() {
        return shipped.table();
    }

    /** The current table; never empty. */
    Mono<Versioned> find() {
        return db.sql("select version, document from suggestion_table")
                .map(row -> new Versioned(
                        RowReader.required(row, "version", Long.class),
                        read(RowReader.required(row, "document", String.class))))
                .one()
                .defaultIfEmpty(shipped);
    }

    /** Replaces the table if its version is {@code before}; fails with 412 otherwise. */
    Mono<Versioned> replace(long before, SuggestionTable table, Instant now) {
        return db.sql("""
                        insert into suggestion_table (version, document, changed_at) values (:before + 1, :document, :now)
                        on conflict (only_one) do update
                        set version = excluded.version, document = excluded.document, changed_at = excluded.changed_at
                        where suggestion_table.version = :before""")
                .bind("before", before)
                .bind("document", json.writeValueAsString(table))
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .filter(written -> written == 1)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .thenReturn(new Versioned(before + 1, table));
    }

    private SuggestionTable read(String document) {
        try {
            return json.readValue(document, SuggestionTable.class);
        } catch (JacksonException ex) {
            throw new IllegalStateException("The stored table of suggestions is not readable", ex);
        }
    }
}
