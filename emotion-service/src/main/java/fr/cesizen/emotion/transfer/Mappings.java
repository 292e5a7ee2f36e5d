package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.context.Contexts;
import fr.cesizen.emotion.taxonomy.Taxonomies;
import fr.cesizen.platform.problems.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
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

    /**
     * The mapping with its new contexts made, those apart whose names the person has already.
     *
     * <p>Fails with 422 naming the first word, emotion, context or group that is not known.
     */
    Mono<Mapping> settled(UUID person, Plan plan, Mapping mapping) {
        return Vocabulary.of(contexts, person).flatMap(vocabulary -> {
            check(plan, mapping, vocabulary);
            return Flux.fromIterable(new TreeMap<>(mapping.newContexts()).entrySet())
                    .concatMap(named -> context(person, named.getKey(), named.getValue(), vocabulary)
                            .map(id -> Map.entry(named.getKey(), id)))
                    .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                    .map(made -> with(mapping, made));
        });
    }

    private Mono<String> context(UUID person, String activity, String group, Vocabulary vocabulary) {
        var known = vocabulary.suggestion(activity);
        return known != null
                ? Mono.just(known)
                : contexts.make(person, group, activity, "/newContexts/" + escaped(activity));
    }

    private static Mapping with(Mapping mapping, Map<String, String> made) {
        var activities = new HashMap<>(mapping.activities());
        activities.putAll(made);
        return new Mapping(mapping.words(), activities, Map.of());
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
        checkNew(plan, mapping);
    }

    private static void checkNew(Plan plan, Mapping mapping) {
        mapping.newContexts().keySet().forEach(activity -> {
            var pointer = "/newContexts/" + escaped(activity);
            if (!plan.activities().containsKey(activity)) {
                throw Problem.rule("unknown-word").at(pointer);
            }
            if (mapping.activities().containsKey(activity)) {
                throw Problem.rule("context-said-twice").at(pointer);
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
