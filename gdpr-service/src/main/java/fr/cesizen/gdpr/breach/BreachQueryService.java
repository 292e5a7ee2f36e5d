package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What the officer reads of the register of breaches. */
@Service
class BreachQueryService {

    private final BreachRepository breaches;
    private final BreachStepRepository steps;
    private final Transactions tx;

    BreachQueryService(BreachRepository breaches, BreachStepRepository steps, Transactions tx) {
        this.breaches = breaches;
        this.steps = steps;
        this.tx = tx;
    }

    /** Open breaches first, of these what is due first at the top. */
    Mono<Page<BreachView>> page(PageQuery query) {
        return tx.as(Actor.system(), breaches.page(query))
                .map(rows -> Page.of(rows, query, Breach::cursor, BreachView::of));
    }

    /** All of one breach; fails with {@link Problem} 404 when there is none. */
    Mono<VersionedBreach> find(UUID id) {
        return tx.as(
                Actor.system(),
                breaches.find(id).switchIfEmpty(Mono.error(Problem::notFound)).flatMap(breach -> steps.of(id)
                        .map(taken -> VersionedBreach.of(breach, taken))));
    }

    /** By when the earliest notice is due that is still owed; absent when none is. */
    Mono<Optional<Instant>> earliestDue() {
        return tx.as(Actor.system(), breaches.earliestDue());
    }
}
