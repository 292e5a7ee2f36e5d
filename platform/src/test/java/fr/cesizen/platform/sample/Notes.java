package fr.cesizen.platform.sample;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sample's feature: encrypted notes. */
@Service
class Notes implements PersonalData {

    record NewNote(
            @NotNull @Size(max = 2000) String text,
            @Min(0) @Max(6) int day,
            @Nullable Mood mood,
            @Nullable List<@NotBlank @Size(max = 5) String> words,
            @Nullable Map<String, @Max(9) Integer> counts) {

        enum Mood {
            CALM,
            TENSE
        }
    }

    record NoteView(UUID id, String text, int day, long version) {}

    record NoteWritten(UUID person, UUID note) implements DomainEvent {

        @Override
        public String topic() {
            return "cesizen.practice";
        }

        @Override
        public String type() {
            return "fr.cesizen.sample.note-written.v1";
        }
    }

    private final DatabaseClient db;
    private final Transactions tx;
    private final Outbox outbox;
    private final FieldEncryption encryption;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Clock clock;

    Notes(
            DatabaseClient db,
            Transactions tx,
            Outbox outbox,
            FieldEncryption encryption,
            Idempotency idempotency,
            UuidGenerator ids,
            Clock clock) {
        this.db = db;
        this.tx = tx;
        this.outbox = outbox;
        this.encryption = encryption;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<NoteView> write(UUID person, IdempotencyKey key, NewNote note) {
        var id = ids.next();
        return idempotency.once(person, key, note, id, insert(id, person, note), made -> find(person, made));
    }

    private Mono<NoteView> insert(UUID id, UUID person, NewNote note) {
        return Mono.defer(() -> encryption
                .encrypt(person, id, note.text())
                .flatMap(text -> db.sql("insert into note values (:id, :person, :text, :day, :at, 0)")
                        .bind("id", id)
                        .bind("person", person)
                        .bind("text", text)
                        .bind("day", note.day())
                        .bind("at", clock.instant())
                        .fetch()
                        .rowsUpdated())
                .then(outbox.add(new NoteWritten(person, id)))
                .thenReturn(new NoteView(id, note.text(), note.day(), 0)));
    }

    Mono<NoteView> find(UUID person, UUID id) {
        return tx.transactional(db.sql("select * from note where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person)
                .map(Note::of)
                .one()
                .flatMap(this::view)
                .switchIfEmpty(Mono.error(Problem::notFound)));
    }

    Mono<NoteView> rewrite(UUID person, UUID id, NewNote note, IfMatch ifMatch) {
        return tx.transactional(find(person, id)
                .doOnNext(found -> ifMatch.check(found.version()))
                .flatMap(found -> encryption.encrypt(person, id, note.text()).flatMap(text -> db.sql(
                                "update note set text = :text, day = :day, version = version + 1"
                                        + " where id = :id and version = :version")
                        .bind("text", text)
                        .bind("day", note.day())
                        .bind("id", id)
                        .bind("version", found.version())
                        .fetch()
                        .rowsUpdated()))
                .filter(updated -> updated == 1)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .then(Mono.defer(() -> find(person, id))));
    }

    Mono<Page<NoteView>> page(UUID person, PageQuery query) {
        return tx.transactional(rows(person, query).flatMap(rows -> Flux.fromIterable(rows)
                .concatMap(this::view)
                .collectList()
                .map(views -> Page.of(
                        rows,
                        query,
                        row -> new Cursor(row.writtenAt(), row.id()),
                        row -> views.get(rows.indexOf(row))))));
    }

    private Mono<List<Note>> rows(UUID person, PageQuery query) {
        return db.sql("select * from note where person = :person and (written_at, id) < (:at, :id)"
                        + " order by written_at desc, id desc limit :limit")
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("id", query.after().id())
                .bind("limit", query.fetch())
                .map(Note::of)
                .all()
                .collectList();
    }

    private Mono<NoteView> view(Note note) {
        return encryption
                .decrypt(note.person(), note.id(), note.text())
                .map(text -> new NoteView(note.id(), text, note.day(), note.version()));
    }

    @Override
    public String section() {
        return "notes";
    }

    @Override
    public Flux<?> export(UUID person) {
        return PageQuery.readAll(query -> page(person, query)).concatMapIterable(Page::items);
    }
}
