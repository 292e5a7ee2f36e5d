package fr.cesizen.garden.settings;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.text.EnumCodes;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads and writes a person's garden settings, inside the caller's transaction. */
@Repository
public class GardenSettingRepository {

    private final DatabaseClient db;

    GardenSettingRepository(DatabaseClient db) {
        this.db = db;
    }

    /** The person's settings, or the usual ones. */
    public Mono<GardenSetting> find(UUID person) {
        return findChosen(person).defaultIfEmpty(GardenSetting.USUAL);
    }

    /** What the person has chosen; empty if nothing. */
    Mono<GardenSetting> findChosen(UUID person) {
        return db.sql("""
                        select hemisphere, zone, resting, counters_shown from garden_setting where person = :person""")
                .bind("person", person)
                .map(GardenSettingRepository::setting)
                .one();
    }

    /** The local day of each event, in the zone of its person's garden. */
    public <T> Mono<Function<Event<T>, LocalDate>> localDays(List<Event<T>> events) {
        return db.sql("select person, zone from garden_setting where person = any(:people)")
                .bind("people", RowReader.column(events, Event::person, UUID[]::new))
                .map(row -> Map.entry(
                        RowReader.required(row, "person", UUID.class),
                        ZoneId.of(RowReader.required(row, "zone", String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(zones -> event -> LocalDate.ofInstant(
                        event.time(), zones.getOrDefault(event.person(), ZoneId.of(GardenSetting.USUAL.zone()))));
    }

    Mono<GardenSetting> keep(UUID person, GardenSetting setting) {
        return db.sql("""
                        insert into garden_setting (person, hemisphere, zone, resting, counters_shown)
                        values (:person, :hemisphere, :zone, :resting, :counters)
                        on conflict (person) do update set hemisphere = excluded.hemisphere, zone = excluded.zone,
                            resting = excluded.resting, counters_shown = excluded.counters_shown""")
                .bind("person", person)
                .bind("hemisphere", EnumCodes.code(setting.hemisphere()))
                .bind("zone", setting.zone())
                .bind("resting", setting.resting())
                .bind("counters", setting.countersShown())
                .then()
                .thenReturn(setting);
    }

    private static GardenSetting setting(Readable row) {
        return new GardenSetting(
                EnumCodes.find(Hemisphere.class, RowReader.required(row, "hemisphere", String.class))
                        .orElseThrow(),
                RowReader.required(row, "zone", String.class),
                RowReader.required(row, "resting", Boolean.class),
                RowReader.required(row, "counters_shown", Boolean.class));
    }
}
