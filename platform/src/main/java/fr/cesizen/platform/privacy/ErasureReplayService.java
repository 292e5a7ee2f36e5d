package fr.cesizen.platform.privacy;

import fr.cesizen.platform.privacy.ErasureLedgerRepository.Left;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applies the erasure ledger to this service: whoever is in it and still held is erased once more. */
final class ErasureReplayService {

    private static final Logger log = LoggerFactory.getLogger(ErasureReplayService.class);

    /** An erasure may be waiting for this service for so long: what it holds then is nobody's mistake. */
    private static final Duration UNDER_WAY = Duration.ofDays(1);

    private final ErasureLedgerReader reader;
    private final ErasureLedgerRepository ledger;
    private final PersonalDataEraser eraser;
    private final ObjectProvider<LedgerEffect> effects;
    private final ErasureLedgerProperties settings;
    private final Transactions tx;
    private final Clock clock;

    ErasureReplayService(
            ErasureLedgerReader reader,
            ErasureLedgerRepository ledger,
            PersonalDataEraser eraser,
            ObjectProvider<LedgerEffect> effects,
            ErasureLedgerProperties settings,
            Transactions tx,
            Clock clock) {
        this.reader = reader;
        this.ledger = ledger;
        this.eraser = eraser;
        this.effects = effects;
        this.settings = settings;
        this.tx = tx;
        this.clock = clock;
    }

    /** Applies what was written since the ledger was applied last; nothing is to be done after an ordinary stop. */
    Mono<Replay> advance() {
        return tx.as(Actor.system(), ledger.position())
                .flatMap(position -> walk(position, this::catchUp))
                .onErrorResume(LedgerLost.class, lost -> settings.acceptLoss() ? startOver() : Mono.error(lost));
    }

    /** Applies the whole ledger to everybody in it, also to what is held outside the database. */
    Mono<Replay> replay() {
        return walk(LedgerPosition.START, page -> taken(page)
                .then(Mono.defer(() -> eraseOutside(page)))
                .then(Mono.defer(() -> held(page)))
                .flatMap(people -> erase(page, people))
                .flatMap(done -> reached(page, done)));
    }

    /** Erases those who have rows although they are in the ledger; there is nobody, unless a part was restored by hand. */
    Mono<Replay> verify() {
        return walk(LedgerPosition.START, page -> {
            var before = page.startedBefore(clock.instant().minus(UNDER_WAY));
            return held(before).flatMap(people -> erase(before, people));
        });
    }

    private Mono<Replay> startOver() {
        log.warn("Another erasure ledger is followed from its start, as the settings say that the old one is lost");
        return tx.as(Actor.system(), ledger.startOver())
                .then(Mono.defer(() -> walk(LedgerPosition.START, this::catchUp)));
    }

    private Mono<Replay> walk(LedgerPosition from, Function<LedgerPage, Mono<Replay>> work) {
        return reader.read(from)
                .expand(page -> page.isLast() ? Mono.empty() : reader.read(page.reached()))
                .concatMap(work, 1)
                .reduce(Replay.NOTHING, Replay::plus);
    }

    private Mono<Replay> catchUp(LedgerPage page) {
        return taken(page)
                .then(Mono.defer(() -> tx.as(Actor.system(), ledger.notErased(page.entries()))))
                .flatMap(missing -> erase(page, Set.copyOf(missing)))
                .flatMap(done -> reached(page, done));
    }

    private Mono<Void> taken(LedgerPage page) {
        return Flux.fromIterable(page.entries())
                .concatMap(entry -> Flux.fromStream(effects::orderedStream)
                        .concatMap(
                                effect -> tx.as(Actor.system(), effect.apply().apply(entry))))
                .then();
    }

    private Mono<Void> eraseOutside(LedgerPage page) {
        return Flux.fromIterable(page.entries())
                .concatMap(entry -> eraser.eraseOutside(entry.person()))
                .then();
    }

    /** Those of whom something is left, or who were never erased here. */
    private Mono<Set<UUID>> held(LedgerPage page) {
        return tx.as(Actor.system(), ledger.leftOf(page.entries()).zipWhen(left -> ledger.notErased(page.entries())))
                .map(found -> {
                    Set<UUID> people = new HashSet<>(found.getT2());
                    found.getT1().forEach(left -> people.add(left.person()));
                    found.getT1().stream()
                            .collect(Collectors.groupingBy(Left::table, Collectors.summingLong(Left::rows)))
                            .forEach((table, rows) -> log.warn("{} rows of erased people are in {}", rows, table));
                    return people;
                });
    }

    private Mono<Replay> erase(LedgerPage page, Set<UUID> people) {
        return Flux.fromIterable(page.entries())
                .filter(entry -> people.contains(entry.person()))
                .concatMap(entry -> eraser.eraseAgain(entry.person(), entry.request()))
                .map(rows -> new Replay(0, 1, rows))
                .reduce(new Replay(page.entries().size(), 0, 0), Replay::plus);
    }

    private Mono<Replay> reached(LedgerPage page, Replay done) {
        return tx.as(Actor.system(), ledger.advance(page.reached())).thenReturn(done);
    }
}
