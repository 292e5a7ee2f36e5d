package fr.cesizen.ticket.macro;

import static fr.cesizen.platform.database.RowReader.optional;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Macros, by name. */
@Repository
class MacroRepository {

    /** More is no list from which one chooses. */
    static final int MOST_MACROS = 200;

    private final DatabaseClient db;

    MacroRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<Long> count() {
        return db.sql("select count(*) from macro").mapValue(Long.class).one();
    }

    Mono<Macro> insert(Macro macro) {
        return bind(
                        "insert into macro (id, name, fr, en, status, updated_at, version)"
                                + " values (:id, :name, :fr, :en, :status, :at, :version)",
                        macro)
                .then()
                .thenReturn(macro);
    }

    /** Stores a changed macro; empty when it was changed concurrently. */
    Mono<Macro> update(Macro changed) {
        return bind(
                        "update macro set name = :name, fr = :fr, en = :en, status = :status, updated_at = :at,"
                                + " version = :version where id = :id and version = :version - 1",
                        changed)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> changed);
    }

    private GenericExecuteSpec bind(String sql, Macro macro) {
        return db.sql(sql)
                .bind("id", macro.id())
                .bind("name", macro.name())
                .bind("fr", macro.text().fr())
                .bind("en", macro.text().en())
                .bind("status", optional(macro.status(), String.class))
                .bind("at", macro.updatedAt())
                .bind("version", macro.version());
    }

    Mono<Macro> find(UUID id) {
        return db.sql("select * from macro where id = :id")
                .bind("id", id)
                .mapProperties(MacroRow.class)
                .one()
                .map(MacroRow::macro);
    }

    Mono<List<Macro>> all() {
        return db.sql("select * from macro order by lower(name) limit :limit")
                .bind("limit", MOST_MACROS)
                .mapProperties(MacroRow.class)
                .all()
                .map(MacroRow::macro)
                .collectList();
    }

    /** Deletes a macro unless it was changed since this version. @return how many rows */
    Mono<Long> delete(UUID id, long version) {
        return db.sql("delete from macro where id = :id and version = :version")
                .bind("id", id)
                .bind("version", version)
                .fetch()
                .rowsUpdated();
    }

    private record MacroRow(
            UUID id,
            String name,
            String fr,
            String en,
            @Nullable String status,
            Instant updatedAt,
            long version) {

        Macro macro() {
            return new Macro(id, name, new LocalizedText(fr, en), status, updatedAt, version);
        }
    }
}
