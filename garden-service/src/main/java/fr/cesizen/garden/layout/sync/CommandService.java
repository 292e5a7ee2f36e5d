package fr.cesizen.garden.layout.sync;

import fr.cesizen.garden.layout.CommandRepository;
import fr.cesizen.garden.layout.GardenFoldService;
import fr.cesizen.garden.layout.LayoutService;
import fr.cesizen.garden.layout.LayoutView;
import fr.cesizen.garden.layout.SnapshotRepository;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes the commands of a person's devices into the log. The result does not depend on the order or number of deliveries. */
@Service
class CommandService {

    private final CommandRepository commands;
    private final SnapshotRepository snapshots;
    private final GardenFoldService folds;
    private final LayoutService layouts;
    private final OutcomeAssembler outcomes;
    private final AdvisoryLock lock;
    private final Transactions tx;

    CommandService(
            CommandRepository commands,
            SnapshotRepository snapshots,
            GardenFoldService folds,
            LayoutService layouts,
            OutcomeAssembler outcomes,
            AdvisoryLock lock,
            Transactions tx) {
        this.commands = commands;
        this.snapshots = snapshots;
        this.folds = folds;
        this.layouts = layouts;
        this.outcomes = outcomes;
        this.lock = lock;
        this.tx = tx;
    }

    /**
     * Keeps what is valid and new of {@code sent}, and tells what became of each.
     *
     * @param read the revision on which the device bases its commands, if it wants them to fail on another one: 412, and
     *     nothing is kept
     */
    Mono<CommandResponse> add(UUID person, List<ReceivedCommand> sent, @Nullable IfMatch read, Locale locale) {
        var valid = sent.stream()
                .map(ReceivedCommand::command)
                .filter(Objects::nonNull)
                .toList();
        return lock.acquire("garden:" + person)
                .then(
                        read == null
                                ? Mono.<Long>empty()
                                : snapshots.revision(person).doOnNext(read::check))
                .then(Mono.defer(() -> commands.addAll(person, valid)))
                .then(Mono.defer(() -> snapshots.revision(person)))
                .flatMap(revision -> folds.rebuild(person, revision)
                        .zipWhen(
                                rebuilt -> layouts.season(person),
                                (rebuilt, season) -> new CommandResponse(
                                        revision,
                                        outcomes.outcomes(
                                                sent,
                                                rebuilt.byId(),
                                                rebuilt.folded().unapplied(),
                                                locale),
                                        LayoutView.of(rebuilt.snapshot(), season, locale))))
                .as(tx::transactional);
    }
}
