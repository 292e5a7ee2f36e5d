package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.context.Contexts;
import fr.cesizen.emotion.taxonomy.Taxonomies;
import fr.cesizen.platform.problems.Problem;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a person may say of the words in their file. Inside the caller's transaction. */
@Component
class Mappings {

    private final Taxonomies taxonomies;
    private final Contexts contexts;

    Mappings(Taxonomies taxonomies, Contexts contexts) {
        this.taxonomies = taxonomies;
        this.contexts = contexts;
    }

    /** Fails with 422 naming the first word, emotion or context that is not known. */
    Mono<Void> check(UUID person, Plan plan, Mapping mapping) {
        return Vocabulary.of(contexts, person)
                .doOnNext(vocabulary -> check(plan, mapping, vocabulary))
                .then();
    }

    private void check(Plan plan, Mapping mapping, Vocabulary vocabulary) {
        mapping.words().forEach((word, meaning) -> {
            var pointer = "/words/" + escaped(word);
            if (!plan.words().containsKey(word)) {
                throw Problem.rule("unknown-word").at(pointer);
            }
            if (meaning != null) {
                check(meaning, pointer);
            }
        });
        mapping.activities().forEach((activity, context) -> {
            var pointer = "/activities/" + escaped(activity);
            if (!plan.activities().containsKey(activity)) {
                throw Problem.rule("unknown-word").at(pointer);
            }
            if (context != null && !vocabulary.knows(context)) {
                throw Problem.rule("unknown-context").at(pointer);
            }
        });
    }

    private void check(Meaning meaning, String pointer) {
        var seen = new HashSet<String>();
        for (int i = 0; i < meaning.emotions().size(); i++) {
            var code = meaning.emotions().get(i).code();
            if (taxonomies.emotion(code).isEmpty()) {
                throw Problem.rule("unknown-emotion").at(pointer + "/emotions/" + i + "/code");
            }
            if (!seen.add(code)) {
                throw Problem.rule("repeated-emotion").at(pointer + "/emotions/" + i + "/code");
            }
        }
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
