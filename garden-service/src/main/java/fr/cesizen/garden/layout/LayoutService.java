package fr.cesizen.garden.layout;

import fr.cesizen.garden.growth.GrowthRepository;
import fr.cesizen.garden.layout.SnapshotRepository.Known;
import fr.cesizen.garden.settings.GardenSetting;
import fr.cesizen.garden.settings.GardenSettingRepository;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads gardens: from the snapshot of the present revision, or computed anew. */
@Service
public class LayoutService {

    private final SnapshotRepository snapshots;
    private final GardenFoldService folds;
    private final GrowthRepository growth;
    private final GardenSettingRepository settings;
    private final Transactions tx;
    private final Clock clock;

    LayoutService(
            SnapshotRepository snapshots,
            GardenFoldService folds,
            GrowthRepository growth,
            GardenSettingRepository settings,
            Transactions tx,
            Clock clock) {
        this.snapshots = snapshots;
        this.folds = folds;
        this.growth = growth;
        this.settings = settings;
        this.tx = tx;
        this.clock = clock;
    }

    /** A garden today. */
    record CurrentGarden(
            long revision, GardenSnapshot snapshot, GardenSetting setting, long practiceDaysThisMonth, Season season) {}

    /** All that a picture of the person's garden is drawn from, in a transaction of its own or the caller's. */
    public Mono<GardenScene> scene(UUID person) {
        return snapshots
                .find(person)
                .flatMap(known -> open(person, known)
                        .zipWhen(
                                garden -> settings.find(person),
                                (garden, setting) -> new GardenScene(
                                        DefaultPlaces.seed(person),
                                        known.revision(),
                                        garden.state().elements(),
                                        garden.state().strokes(),
                                        setting.hemisphere(),
                                        ZoneId.of(setting.zone()))))
                .as(tx::transactional);
    }

    Mono<CurrentGarden> find(UUID person) {
        return snapshots
                .find(person)
                .flatMap(known -> open(person, known).flatMap(garden -> settings.find(person)
                        .flatMap(setting -> look(person, known.revision(), garden, setting))))
                .as(tx::transactional);
    }

    private Mono<CurrentGarden> look(UUID person, long revision, GardenSnapshot garden, GardenSetting setting) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(setting.zone()));
        return growth.practiceDays(person, YearMonth.from(today))
                .map(days ->
                        new CurrentGarden(revision, garden, setting, days, Season.of(today, setting.hemisphere())));
    }

    /** The season of the person's garden today, inside the caller's transaction. */
    public Mono<Season> season(UUID person) {
        return settings.find(person)
                .map(setting -> Season.of(
                        LocalDate.ofInstant(clock.instant(), ZoneId.of(setting.zone())), setting.hemisphere()));
    }

    private Mono<GardenSnapshot> open(UUID person, Known known) {
        return Mono.justOrEmpty(known.current()).switchIfEmpty(Mono.defer(() -> folds.rebuild(person, known.revision())
                .map(GardenFoldService.Rebuilt::snapshot)));
    }
}
