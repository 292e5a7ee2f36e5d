package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.context.Contexts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows an import with its words, as long as they are known. Inside the caller's transaction. */
@Component
class ImportViews {

    private final Plans plans;
    private final Contexts contexts;

    ImportViews(Plans plans, Contexts contexts) {
        this.plans = plans;
        this.contexts = contexts;
    }

    Mono<ImportView> of(Run run) {
        return plans.open(run)
                .zipWith(
                        Vocabulary.of(contexts, run.person()),
                        (plan, vocabulary) -> ImportView.of(run, plan, vocabulary))
                .defaultIfEmpty(ImportView.of(run));
    }
}
