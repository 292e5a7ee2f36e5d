package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What ends by its time: archives, traces of them, and attempts without a prospect. */
@Repository
class ExportRetentionRepository {

    private final DatabaseClient db;

    ExportRetentionRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Deletes the content of archives that nobody may download any more; emits how many. */
    Mono<Long> expire(Instant now, int downloads) {
        return db.sql("""
                        with ended as (
                            update prepared_export set state = 'EXPIRED'
                            where state = 'READY' and (expires_at <= :now or downloads >= :downloads and ready_at < :settled)
                            returning id),
                        gone as (delete from export_chunk where export in (select id from ended))
                        select count(*) as number from ended""")
                .bind("now", now)
                .bind("downloads", downloads)
                // The last download may be under way.
                .bind("settled", now.minusSeconds(3600))
                .map(row -> RowReader.required(row, "number", Long.class))
                .one();
    }

    /** Ends preparations that were asked for before that; emits how many. */
    Mono<Long> fail(Instant askedBefore) {
        return db.sql("""
                        update prepared_export set state = 'FAILED', grants = null, lease = null, leased_until = null
                        where state = 'PREPARING' and requested_at < :before""").bind("before", askedBefore).fetch().rowsUpdated();
    }

    /** Deletes what is left of exports that were asked for before that and have ended. */
    Mono<Long> forget(Instant askedBefore) {
        return db.sql("delete from prepared_export where state in ('EXPIRED', 'FAILED') and requested_at < :before")
                .bind("before", askedBefore)
                .fetch()
                .rowsUpdated();
    }

    /** Since how many seconds the oldest one that is being prepared was asked for; 0 when there is none. */
    Mono<Long> oldestPending() {
        return db.sql("""
                        select coalesce(cast(extract(epoch from now() - min(requested_at)) as bigint), 0) as age
                        from prepared_export where state = 'PREPARING'""")
                .map(row -> RowReader.required(row, "age", Long.class))
                .one();
    }
}
