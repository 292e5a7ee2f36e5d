package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.Rules;
import fr.cesizen.emotion.transfer.Outcome.Judged;
import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says what becomes of lines; a dry run and the application ask the same judge. Inside the caller's transaction. */
@Component
class Judge {

    private final Plans plans;
    private final Rules rules;

    Judge(Plans plans, Rules rules) {
        this.plans = plans;
        this.rules = rules;
    }

    /** Without a look into the journal: {@code WOULD_CREATE} may yet turn out to be there. */
    Mono<List<Judged>> judge(Run run, List<Line> lines) {
        return plans.open(run, (plan, known) -> {
            var vocabulary = known.with(plan.mapping().newContexts().keySet());
            return lines.stream().map(line -> judge(line, plan, vocabulary)).toList();
        });
    }

    private Judged judge(Line line, Plan plan, Vocabulary vocabulary) {
        var word = line.word();
        if (line.code() != null) {
            return new Judged(line, Outcome.BROKEN, line.code(), null, null, null, List.of());
        }
        var entry = plan.entry(line, vocabulary);
        if (entry == null) {
            var outcome = word != null && plan.skips(word) ? Outcome.SKIPPED : Outcome.UNMAPPED;
            return new Judged(line, outcome, null, line.entry(), null, null, List.of());
        }
        try {
            var felt = rules.felt(entry, Objects.requireNonNullElse(entry.localDate(), LocalDate.EPOCH));
            return new Judged(
                    line, Outcome.WOULD_CREATE, null, entry, entry.id(), felt, plan.leftOut(line, entry, vocabulary));
        } catch (Problem broken) {
            return new Judged(line, Outcome.BROKEN, broken.slug(), entry, null, null, List.of());
        }
    }
}
