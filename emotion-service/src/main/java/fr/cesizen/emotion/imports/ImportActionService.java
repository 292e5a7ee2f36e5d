package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.ChangeClock;
import fr.cesizen.emotion.imports.mapping.ImportMapping;
import fr.cesizen.emotion.imports.mapping.ImportMappingService;
import fr.cesizen.emotion.imports.mapping.MappingRequest;
import fr.cesizen.emotion.imports.mapping.MappingValidator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Sets the meanings of a staged file's words and starts its import. */
@Service
class ImportActionService {

    private final ImportRepository runs;
    private final ImportMappingService plans;
    private final MappingValidator mappings;
    private final ChangeClock changes;
    private final Transactions tx;

    ImportActionService(
            ImportRepository runs,
            ImportMappingService plans,
            MappingValidator mappings,
            ChangeClock changes,
            Transactions tx) {
        this.runs = runs;
        this.plans = plans;
        this.mappings = mappings;
        this.changes = changes;
        this.tx = tx;
    }

    Mono<ImportView> map(UUID person, UUID id, IfMatch read, MappingRequest mapping) {
        return tx.transactional(runs.lock(person, id)
                .doOnNext(run -> read.check(run.version()))
                .doOnNext(run -> allow(run, ImportState.STAGED))
                .flatMap(plans::open)
                .delayUntil(plan -> mappings.check(person, plan, mapping))
                .flatMap(plan -> plans.seal(person, id, plan.with(mapping)))
                .flatMap(plan -> runs.set(person, id, Map.of("plan", plan)))
                .flatMap(plans::view));
    }

    /** Starts or restarts an import; safe to repeat. */
    Mono<ImportView> apply(UUID person, UUID id) {
        return tx.transactional(runs.lock(person, id)
                .doOnNext(run ->
                        allow(run, ImportState.STAGED, ImportState.FAILED, ImportState.APPLYING, ImportState.APPLIED))
                .doOnNext(ImportActionService::refuseWhatIsBeingUndone)
                .flatMap(run -> run.state() == ImportState.STAGED || run.state() == ImportState.FAILED
                        ? start(run)
                        : Mono.just(run))
                .map(ImportView::of));
    }

    private Mono<ImportRow> start(ImportRow run) {
        return plans.open(run)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("import-not-open")))
                .doOnNext(ImportActionService::wantMeanings)
                .flatMap(plan -> mappings.made(run.person(), plan))
                .flatMap(plan -> plans.seal(run.person(), run.id(), plan))
                .flatMap(plan -> going(run, plan));
    }

    private Mono<ImportRow> going(ImportRow run, byte[] plan) {
        var columns = new HashMap<String, Object>(Map.of("state", ImportState.APPLYING.stored(), "plan", plan));
        if (run.change() == null) {
            columns.put("change", changes.next());
        }
        return runs.set(run.person(), run.id(), columns);
    }

    private static void wantMeanings(ImportMapping plan) {
        var unmapped = plan.unmapped();
        if (!unmapped.isEmpty()) {
            throw Problem.rule("unmapped-words", unmapped.size());
        }
    }

    private static void refuseWhatIsBeingUndone(ImportRow run) {
        if (run.deletion() != null) {
            throw Problem.conflict("import-not-open");
        }
    }

    private static void allow(ImportRow run, ImportState... states) {
        if (!List.of(states).contains(run.state())) {
            throw Problem.conflict("import-not-open");
        }
    }
}
