package fr.cesizen.garden.practice.room;

import fr.cesizen.garden.practice.protocol.Phase;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.transactions.AdvisoryLock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads and writes rooms and their hosts, inside the caller's transaction. */
@Repository
class RoomRepository {

    private static final String HOSTED =
            " from breathing_room r join room_host h on h.room = r.id where h.person = :person";

    private final DatabaseClient db;
    private final AdvisoryLock lock;

    RoomRepository(DatabaseClient db, AdvisoryLock lock) {
        this.db = db;
        this.lock = lock;
    }

    /** Adds a room, unless its host has {@code most} that are not over; says whether it did. */
    Mono<Boolean> add(UUID host, Room room, Instant now, int most) {
        return lock.acquire("rooms:" + host)
                .then(db.sql("select count(*)" + HOSTED + " and r.ends_at > :now")
                        .bind("person", host)
                        .bind("now", now)
                        .mapValue(Long.class)
                        .one())
                .filter(open -> open < most)
                .flatMap(open -> insert(host, room).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> insert(UUID host, Room room) {
        var phases = room.schedule().phases();
        return db.sql("""
                        insert into breathing_room
                            (id, code, protocol, version, phase_types, phase_millis, cycles, delay_millis, ends_at)
                        values (:id, :code, :protocol, :version, :types, :millis, :cycles, :delay, :ends)""")
                .bind("id", room.id())
                .bind("code", room.code().value())
                .bind("protocol", RowReader.optional(room.protocol(), String.class))
                .bind("version", room.version())
                .bind("types", RowReader.column(phases, phase -> EnumCodes.code(phase.type()), String[]::new))
                .bind("millis", RowReader.column(phases, Phase::millis, Integer[]::new))
                .bind("cycles", room.schedule().cycles())
                .bind("delay", (int) room.delay().toMillis())
                .bind("ends", room.endsAt())
                .then()
                .then(db.sql("insert into room_host (room, person) values (:room, :person)")
                        .bind("room", room.id())
                        .bind("person", host)
                        .then());
    }

    /** A room by its code, which whoever has it may ask: for the service itself. */
    Mono<Room> find(RoomCode code) {
        return db.sql("select " + RoomRow.COLUMNS + " from breathing_room r where code = :code")
                .bind("code", code.value())
                .map(RoomRow::room)
                .one();
    }

    /** A room that the person hosts. */
    Mono<Room> findHosted(UUID host, UUID id) {
        return db.sql("select " + RoomRow.COLUMNS + HOSTED + " and r.id = :id")
                .bind("person", host)
                .bind("id", id)
                .map(RoomRow::room)
                .one();
    }

    /** The rooms that the person hosts and that were not over at {@code now}, newest first. */
    Mono<List<Room>> findHosted(UUID host, Instant now, int most) {
        return db.sql("select " + RoomRow.COLUMNS + HOSTED + " and r.ends_at > :now order by r.id desc limit :most")
                .bind("person", host)
                .bind("now", now)
                .bind("most", most)
                .map(RoomRow::room)
                .all()
                .collectList();
    }

    /** Locks a room of its host, by a write, as that is what the guard of restricted people looks at. */
    Mono<Room> lock(UUID host, RoomCode code) {
        return db.sql("update room_host h set person = h.person from breathing_room r"
                        + " where r.id = h.room and h.person = :person and r.code = :code returning "
                        + RoomRow.COLUMNS)
                .bind("person", host)
                .bind("code", code.value())
                .map(RoomRow::room)
                .one();
    }

    /** Stores when a room starts and ends, and lets all instances know. */
    Mono<Room> update(Room room) {
        return db.sql("update breathing_room set starts_at = :starts, ends_at = :ends where id = :id")
                .bind("starts", RowReader.optional(room.startsAt(), Instant.class))
                .bind("ends", room.endsAt())
                .bind("id", room.id())
                .then()
                .thenReturn(room);
    }

    /** Forgets who opened a room. */
    Mono<Void> deleteHost(UUID host, UUID room) {
        return db.sql("delete from room_host where person = :person and room = :room")
                .bind("person", host)
                .bind("room", room)
                .then();
    }

    /** Deletes rooms that have been over for a while, with their hosts; emits how many. For the service itself. */
    Mono<Long> deleteEnded(Instant now) {
        return db.sql("delete from breathing_room where ends_at < :before")
                .bind("before", now.minus(Room.AFTERGLOW))
                .fetch()
                .rowsUpdated();
    }
}
