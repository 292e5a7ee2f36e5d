package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.test.Database;
import java.util.UUID;

/** What happens to rooms elsewhere, or only with time. */
final class RoomFixture {

    /** Another instance of the service tells, so many seconds ago, how many members it has in a room. */
    static void tellFromAnotherReplica(String code, int members, int secondsAgo) {
        Database.run("insert into garden.room_presence (room, replica, members, seen_at)"
                + " select id, gen_random_uuid(), " + members + ", clock_timestamp() - interval '" + secondsAgo
                + " seconds' from garden.breathing_room where code = '" + code + "'");
    }

    /** Lets the end of a room be so many minutes ago. */
    static void end(String code, int minutesAgo) {
        Database.run("update garden.breathing_room set ends_at = clock_timestamp() - interval '" + minutesAgo
                + " minutes' where code = '" + code + "'");
    }

    static long rooms(String code) {
        return Database.count("select count(*) from garden.breathing_room where code = '" + code + "'");
    }

    static long hosted(UUID person) {
        return Database.count("select count(*) from garden.room_host where person = '" + person + "'");
    }

    static void restrict(UUID person) {
        Database.run("insert into garden.restriction (person, since) values ('" + person + "', now())");
    }

    private RoomFixture() {}
}
