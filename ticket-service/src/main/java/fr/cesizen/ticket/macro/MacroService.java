package fr.cesizen.ticket.macro;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The macros that administrators keep. */
@Service
class MacroService {

    private final MacroRepository macros;
    private final Idempotency idempotency;
    private final AdvisoryLock locks;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    MacroService(
            MacroRepository macros,
            Idempotency idempotency,
            AdvisoryLock locks,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.macros = macros;
        this.idempotency = idempotency;
        this.locks = locks;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Macro> create(UUID admin, IdempotencyKey key, NewMacro request) {
        return Mono.fromCallable(() -> {
                    request.check();
                    return Macro.create(ids.next(), request, clock.instant());
                })
                .flatMap(macro -> idempotency.once(admin, key, request, macro.id(), add(macro), macros::find))
                .onErrorMap(DuplicateKeyException.class, MacroService::taken);
    }

    private Mono<Macro> add(Macro macro) {
        return locks.acquire("macros")
                .then(macros.count())
                .flatMap(count -> count < MacroRepository.MOST_MACROS
                        ? macros.insert(macro)
                        : Mono.error(() -> Problem.conflict("too-many-macros", MacroRepository.MOST_MACROS)));
    }

    /** Replaces a macro as a whole. */
    Mono<Macro> rewrite(UUID id, IfMatch ifMatch, NewMacro request) {
        return tx.transactional(find(id).doOnNext(macro -> ifMatch.check(macro.version()))
                        .doOnNext(macro -> request.check())
                        .flatMap(macro -> macros.update(macro.rewritten(request, clock.instant())))
                        .switchIfEmpty(Mono.error(IfMatch::stale)))
                .onErrorMap(DuplicateKeyException.class, MacroService::taken);
    }

    Mono<Void> delete(UUID id, IfMatch ifMatch) {
        return tx.transactional(find(id).doOnNext(macro -> ifMatch.check(macro.version()))
                .flatMap(macro -> macros.delete(id, macro.version()))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .then());
    }

    Mono<Macro> find(UUID id) {
        return tx.transactional(macros.find(id)).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** All of them, by name. */
    Mono<List<Macro>> all() {
        return tx.transactional(macros.all());
    }

    private static Problem taken(DuplicateKeyException cause) {
        return Problem.conflict("macro-name-taken").at("/name");
    }
}
