package fr.cesizen.garden.layout;

import fr.cesizen.garden.growth.Garden;
import fr.cesizen.garden.growth.GrowthRepository;
import fr.cesizen.garden.layout.GardenState.Folded;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Computes gardens from their ledgers, inside the caller's transaction, and keeps the result as the snapshot. */
@Service
public class GardenFoldService {

    private final GrowthRepository growth;
    private final CommandRepository commands;
    private final SnapshotRepository snapshots;

    GardenFoldService(GrowthRepository growth, CommandRepository commands, SnapshotRepository snapshots) {
        this.growth = growth;
        this.commands = commands;
        this.snapshots = snapshots;
    }

    /** A garden as computed, with the commands that it was computed from, in their order. */
    public record Rebuilt(Garden growth, List<GardenCommand> commands, Folded folded) {

        /** What is kept of it. */
        public GardenSnapshot snapshot() {
            var latest = commands.isEmpty()
                    ? null
                    : commands.get(commands.size() - 1).id();
            return new GardenSnapshot(growth, folded.state(), latest);
        }

        /** The commands by their ids. */
        public Map<UUID, GardenCommand> byId() {
            return commands.stream().collect(Collectors.toMap(GardenCommand::id, Function.identity()));
        }
    }

    /**
     * Computes the garden anew.
     *
     * @param revision read before, so that what happens meanwhile makes the snapshot stale
     */
    public Mono<Rebuilt> rebuild(UUID person, long revision) {
        return growth.garden(person)
                .zipWith(Mono.defer(() -> commands.findAll(person)))
                // Sorting and placing takes milliseconds after years of raking: not on an event loop.
                .flatMap(ledgers -> Mono.fromCallable(() -> fold(person, ledgers.getT1(), ledgers.getT2()))
                        .subscribeOn(Schedulers.parallel()))
                .delayUntil(
                        rebuilt -> revision == 0 ? Mono.empty() : snapshots.keep(person, revision, rebuilt.snapshot()));
    }

    private static Rebuilt fold(UUID person, Garden growth, List<GardenCommand> commands) {
        return new Rebuilt(growth, commands, GardenState.fold(DefaultPlaces.seed(person), growth.points(), commands));
    }
}
