package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.ChangeIds;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a person does with a file that is staged: says what its words mean, and sets it going. */
@Service
class ImportSteps {

    private final Runs runs;
    private final Plans plans;
    private final Mappings mappings;
    private final ChangeIds changes;
    private final Transactions tx;

    ImportSteps(Runs runs, Plans plans, Mappings mappings, ChangeIds changes, Transactions tx) {
        this.runs = runs;
        this.plans = plans;
        this.mappings = mappings;
        this.changes = changes;
        this.tx = tx;
    }

    Mono<ImportView> map(UUID person, UUID id, IfMatch read, Mapping mapping) {
        return tx.transactional(runs.lock(person, id)
                .doOnNext(run -> read.check(run.version()))
                .doOnNext(run -> allow(run, State.STAGED))
                .flatMap(plans::open)
                .delayUntil(plan -> mappings.check(person, plan, mapping))
                .flatMap(plan -> plans.seal(person, id, plan.with(mapping)))
                .flatMap(plan -> runs.set(person, id, Map.of("plan", plan)))
                .flatMap(plans::view));
    }

    /** Sets an import going, or going again; asking twice is harmless. */
    Mono<ImportView> apply(UUID person, UUID id) {
        return tx.transactional(runs.lock(person, id)
                .doOnNext(run -> allow(run, State.STAGED, State.FAILED, State.APPLYING, State.APPLIED))
                .doOnNext(ImportSteps::refuseWhatIsBeingUndone)
                .flatMap(
                        run -> run.state() == State.STAGED || run.state() == State.FAILED ? start(run) : Mono.just(run))
                .map(ImportView::of));
    }

    private Mono<Run> start(Run run) {
        return plans.open(run)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("import-not-open")))
                .doOnNext(ImportSteps::wantMeanings)
                .flatMap(plan -> mappings.made(run.person(), plan))
                .flatMap(plan -> plans.seal(run.person(), run.id(), plan))
                .flatMap(plan -> going(run, plan));
    }

    private Mono<Run> going(Run run, byte[] plan) {
        var columns = new HashMap<String, Object>(Map.of("state", State.APPLYING.stored(), "plan", plan));
        if (run.change() == null) {
            columns.put("change", changes.after());
        }
        return runs.set(run.person(), run.id(), columns);
    }

    private static void wantMeanings(Plan plan) {
        var unmapped = plan.unmapped();
        if (!unmapped.isEmpty()) {
            throw Problem.rule("unmapped-words", unmapped.size());
        }
    }

    private static void refuseWhatIsBeingUndone(Run run) {
        if (run.deletion() != null) {
            throw Problem.conflict("import-not-open");
        }
    }

    private static void allow(Run run, State... states) {
        if (!List.of(states).contains(run.state())) {
            throw Problem.conflict("import-not-open");
        }
    }
}
