package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How many members each instance has in each room: numbers alone. For the service itself, in the caller's transaction. */
@Repository
class RoomPresenceRepository {

    /** After this long without a word an instance has died, and its members have gone elsewhere. */
    static final Duration STALE = Duration.ofSeconds(10);

    private final DatabaseClient db;

    RoomPresenceRepository(DatabaseClient db) {
        this.db = db;
    }

    /**
     * Tells the others how many members this instance has, and emits how these rooms are now, by their ids: one statement for
     * all rooms. Rooms that are no longer there are left out.
     */
    Mono<Map<UUID, RoomNews>> exchange(UUID replica, Map<UUID, Integer> members, Instant now) {
        var rooms = members.entrySet().stream().toList();
        return db.sql("""
                        with here as (select * from unnest(:rooms, :counts) as here (room, members)),
                             told as (insert into room_presence (room, replica, members, seen_at)
                                      select room, :replica, members, :now from here order by room
                                      on conflict (room, replica) do update
                                      set members = excluded.members, seen_at = excluded.seen_at),
                             there as (select p.room, sum(p.members) as members
                                       from room_presence p join here on here.room = p.room
                                       where p.replica <> :replica and p.seen_at > :since group by p.room)
                        select here.members + coalesce(there.members, 0) as members, %s
                        from here join breathing_room r on r.id = here.room left join there on there.room = here.room
                        """.formatted(RoomRow.COLUMNS))
                .bind("rooms", RowReader.column(rooms, Map.Entry::getKey, UUID[]::new))
                .bind("counts", RowReader.column(rooms, Map.Entry::getValue, Integer[]::new))
                .bind("replica", replica)
                .bind("now", now)
                .bind("since", now.minus(STALE))
                .map(RoomPresenceRepository::news)
                .all()
                .collectMap(news -> news.room().id());
    }

    /** Members of a room at all instances. */
    Mono<Integer> count(UUID room, Instant now) {
        return db.sql("select coalesce(sum(members), 0) from room_presence where room = :room and seen_at > :since")
                .bind("room", room)
                .bind("since", now.minus(STALE))
                .mapValue(Long.class)
                .one()
                .map(Math::toIntExact);
    }

    /** Deletes what instances said that have long been gone. */
    Mono<Void> deleteStale(Instant now) {
        return db.sql("delete from room_presence where seen_at < :before")
                .bind("before", now.minus(Room.AFTERGLOW))
                .then();
    }

    private static RoomNews news(Readable row) {
        return new RoomNews(RoomRow.room(row), Math.toIntExact(RowReader.required(row, "members", Long.class)));
    }
}
