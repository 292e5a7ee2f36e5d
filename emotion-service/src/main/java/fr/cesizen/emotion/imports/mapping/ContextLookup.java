package fr.cesizen.emotion.imports.mapping;

import fr.cesizen.emotion.context.ContextService;
import fr.cesizen.emotion.search.TextNormalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The contexts that a person can use, and their labels.
 *
 * @param codes codes of built-in contexts and ids of custom ones
 * @param byLabel codes or ids by identity of the French and of the English label
 */
public record ContextLookup(Set<String> codes, Map<String, String> byLabel) {

    /** Loads the contexts, inside a transaction of the person. */
    public static Mono<ContextLookup> of(ContextService contexts, UUID person) {
        return contexts.labels(person, Locale.ENGLISH)
                .zipWith(contexts.labels(person, Locale.FRENCH), ContextLookup::of);
    }

    public boolean knows(String code) {
        return codes.contains(code);
    }

    /** The context whose code or label is the word; null when there is none. */
    @Nullable
    public String suggestion(String word) {
        return codes.contains(word) ? word : byLabel.get(TextNormalizer.identity(word));
    }

    /** Adds contexts that are yet to be created, each known by its label; labels of one {@linkplain TextNormalizer#identity identity} make one. */
    public ContextLookup with(Set<String> labels) {
        var all = new HashMap<>(byLabel);
        new TreeSet<>(labels).forEach(label -> all.putIfAbsent(TextNormalizer.identity(label), label));
        return new ContextLookup(codes, all);
    }

    private static ContextLookup of(Map<String, String> english, Map<String, String> french) {
        var byLabel = new HashMap<String, String>();
        english.forEach((code, label) -> byLabel.putIfAbsent(TextNormalizer.identity(label), code));
        french.forEach((code, label) -> byLabel.putIfAbsent(TextNormalizer.identity(label), code));
        return new ContextLookup(new HashSet<>(french.keySet()), byLabel);
    }
}
