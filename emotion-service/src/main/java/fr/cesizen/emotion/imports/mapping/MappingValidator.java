package fr.cesizen.emotion.imports.mapping;

import fr.cesizen.emotion.context.ContextService;
import fr.cesizen.emotion.search.TextNormalizer;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import fr.cesizen.platform.problems.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Checks mappings and creates their new contexts, inside the caller's transaction. */
@Component
public class MappingValidator {

    private final TaxonomyRegistry taxonomies;
    private final ContextService contexts;

    MappingValidator(TaxonomyRegistry taxonomies, ContextService contexts) {
        this.taxonomies = taxonomies;
        this.contexts = contexts;
    }

    /**
     * Checks a mapping; fails with 422 naming the first unknown word, emotion, context or group, or the first context too
     * many.
     */
    public Mono<Void> check(UUID person, ImportMapping plan, MappingRequest mapping) {
        return ContextLookup.of(contexts, person)
                .zipWith(contexts.room(person))
                .doOnNext(known -> {
                    check(plan, mapping, known.getT1());
                    var wanted = wanted(mapping, known.getT1());
                    wanted.forEach((activity, group) -> contexts.checkNew(group, activity, pointer(activity)));
                    wanted.keySet().stream().skip(known.getT2()).findFirst().ifPresent(beyond -> {
                        throw Problem.rule("too-many-contexts").at(pointer(beyond));
                    });
                })
                .then();
    }

    /** Creates the plan's new contexts, except those whose labels the person already has, and returns the plan with them. */
    public Mono<ImportMapping> made(UUID person, ImportMapping plan) {
        var mapping = plan.mapping();
        return ContextLookup.of(contexts, person).flatMap(vocabulary -> Flux.fromIterable(
                        wanted(mapping, vocabulary).entrySet())
                .concatMap(named -> contexts.make(person, named.getValue(), named.getKey(), pointer(named.getKey()))
                        .map(id -> Map.entry(TextNormalizer.identity(named.getKey()), id)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(made -> plan.with(settled(mapping, vocabulary, made))));
    }

    /** The groups of the contexts to create, by label; labels of one identity make one. */
    private static SortedMap<String, String> wanted(MappingRequest mapping, ContextLookup vocabulary) {
        var planned = vocabulary.with(mapping.newContexts().keySet());
        var wanted = new TreeMap<>(mapping.newContexts());
        wanted.keySet().removeIf(label -> !label.equals(planned.suggestion(label)) || vocabulary.knows(label));
        return wanted;
    }

    /** @param made ids by their labels' identities */
    private static MappingRequest settled(MappingRequest mapping, ContextLookup vocabulary, Map<String, String> made) {
        var activities = new HashMap<>(mapping.activities());
        mapping.newContexts().keySet().forEach(activity -> {
            var known = vocabulary.suggestion(activity);
            activities.put(activity, known == null ? made.get(TextNormalizer.identity(activity)) : known);
        });
        return new MappingRequest(mapping.words(), activities, Map.of());
    }

    private void check(ImportMapping plan, MappingRequest mapping, ContextLookup vocabulary) {
        mapping.words().forEach((word, meaning) -> {
            var pointer = "/words/" + escaped(word);
            require(plan.words().containsKey(word), "unknown-word", pointer);
            if (meaning != null) {
                check(meaning, pointer);
            }
        });
        mapping.activities().forEach((activity, context) -> {
            var pointer = "/activities/" + escaped(activity);
            require(plan.activities().containsKey(activity), "unknown-word", pointer);
            require(context == null || vocabulary.knows(context), "unknown-context", pointer);
        });
        checkNew(plan, mapping);
    }

    private static void checkNew(ImportMapping plan, MappingRequest mapping) {
        mapping.newContexts().keySet().forEach(activity -> {
            var pointer = pointer(activity);
            require(plan.activities().containsKey(activity), "unknown-word", pointer);
            require(!mapping.activities().containsKey(activity), "context-said-twice", pointer);
        });
    }

    private void check(MoodMeaning meaning, String pointer) {
        var seen = new HashSet<String>();
        for (int i = 0; i < meaning.emotions().size(); i++) {
            var code = meaning.emotions().get(i).code();
            var at = pointer + "/emotions/" + i + "/code";
            require(taxonomies.emotion(code).isPresent(), "unknown-emotion", at);
            require(seen.add(code), "repeated-emotion", at);
        }
    }

    private static void require(boolean holds, String slug, String pointer) {
        if (!holds) {
            throw Problem.rule(slug).at(pointer);
        }
    }

    private static String pointer(String activity) {
        return "/newContexts/" + escaped(activity);
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
