package fr.cesizen.auth.staff;

import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What members of staff call themselves in their profiles; every call must run in a transaction. */
@Repository
class StaffNameRepository {

    private final DatabaseClient db;

    StaffNameRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Those of these people who have a profile. */
    Flux<StaffMember> find(Collection<UUID> people) {
        return db.sql("select person as id, name from profile where person = any(:people) limit :limit")
                .bind("people", people.toArray(UUID[]::new))
                .bind("limit", people.size())
                .mapProperties(StaffMember.class)
                .all();
    }
}
