package fr.cesizen.emotion.settings;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads and writes a person's journal settings. */
@Repository
public class JournalSettingsRepository {

    /**
     * A person's settings.
     *
     * @param nightEndsAt the hour (0 to 3, local time) before which an entry belongs to the previous day; 0: never
     */
    public record Setting(
            @Min(0)
            @Max(3)
            @Schema(
                    description = "Entries before this local hour belong to the previous day; 0: none does",
                    example = "3")
            int nightEndsAt) {}

    private static final Setting USUAL = new Setting(0);

    private final DatabaseClient db;

    JournalSettingsRepository(DatabaseClient db) {
        this.db = db;
    }

    public Mono<Setting> find(UUID person) {
        return db.sql("select night_ends_at from journal_setting where person = :person")
                .bind("person", person)
                .mapProperties(Setting.class)
                .one()
                .defaultIfEmpty(USUAL);
    }

    /** Stores settings for entries written from now on; older ones keep their day. */
    Mono<Setting> keep(UUID person, Setting setting) {
        return db.sql("""
                        insert into journal_setting (person, night_ends_at) values (:person, :nightEndsAt)
                        on conflict (person) do update set night_ends_at = excluded.night_ends_at""").bind("person", person).bindProperties(setting).then().thenReturn(setting);
    }
}
