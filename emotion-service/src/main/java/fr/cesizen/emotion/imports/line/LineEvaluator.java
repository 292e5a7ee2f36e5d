package fr.cesizen.emotion.imports.line;

import fr.cesizen.emotion.entry.EntryValidator;
import fr.cesizen.emotion.imports.ImportRow;
import fr.cesizen.emotion.imports.line.LineOutcome.EvaluatedLine;
import fr.cesizen.emotion.imports.mapping.ContextLookup;
import fr.cesizen.emotion.imports.mapping.ImportMapping;
import fr.cesizen.emotion.imports.mapping.ImportMappingService;
import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides the outcome of lines, for the dry run and the application alike, inside the caller's transaction. */
@Component
public class LineEvaluator {

    private final ImportMappingService plans;
    private final EntryValidator validator;

    LineEvaluator(ImportMappingService plans, EntryValidator validator) {
        this.plans = plans;
        this.validator = validator;
    }

    /** Evaluates lines without reading the journal: a {@code WOULD_CREATE} may still turn out to be a duplicate. */
    public Mono<List<EvaluatedLine>> judge(ImportRow run, List<ImportLine> lines) {
        return plans.open(run, (plan, known) -> {
            var vocabulary = known.with(plan.mapping().newContexts().keySet());
            return lines.stream().map(line -> judge(line, plan, vocabulary)).toList();
        });
    }

    private EvaluatedLine judge(ImportLine line, ImportMapping plan, ContextLookup vocabulary) {
        var word = line.word();
        if (line.code() != null) {
            return new EvaluatedLine(line, LineOutcome.BROKEN, line.code(), null, null, null, List.of());
        }
        var entry = plan.entry(line, vocabulary);
        if (entry == null) {
            var outcome = word != null && plan.skips(word) ? LineOutcome.SKIPPED : LineOutcome.UNMAPPED;
            return new EvaluatedLine(line, outcome, null, line.entry(), null, null, List.of());
        }
        try {
            var felt = validator.felt(entry, Objects.requireNonNullElse(entry.localDate(), LocalDate.EPOCH));
            return new EvaluatedLine(
                    line,
                    LineOutcome.WOULD_CREATE,
                    null,
                    entry,
                    entry.id(),
                    felt,
                    plan.leftOut(line, entry, vocabulary));
        } catch (Problem broken) {
            return new EvaluatedLine(line, LineOutcome.BROKEN, broken.slug(), entry, null, null, List.of());
        }
    }
}
