package fr.cesizen.stress.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds whose results may be counted, inside the caller's transaction, which is the service's own. */
@Repository
class MeasuredAssessmentRepository {

    private final DatabaseClient db;

    MeasuredAssessmentRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Somebody who has answered a questionnaire. */
    record Answered(UUID person, String questionnaire) {}

    /** The {@code limit} after {@code last} who did so in a time, consent to statistics, and are not restricted. */
    Mono<List<Answered>> page(Instant start, Instant end, Answered last, int limit) {
        return db.sql("""
                        select distinct person, questionnaire from assessment a
                        where taken_at >= :start and taken_at < :end
                          and (person, questionnaire) > (:person, :questionnaire)
                          and exists (select from consent_state c
                                      where c.person = a.person and c.purpose = 'statistics' and c.granted)
                          and not exists (select from restriction r where r.person = a.person)
                        order by person, questionnaire limit :limit""")
                .bind("start", start)
                .bind("end", end)
                .bind("person", last.person())
                .bind("questionnaire", last.questionnaire())
                .bind("limit", limit)
                .mapProperties(Answered.class)
                .all()
                .collectList();
    }
}
