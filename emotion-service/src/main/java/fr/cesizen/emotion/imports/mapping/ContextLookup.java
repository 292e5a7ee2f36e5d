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
 * The contexts that a person can use, and what they are called.
 *
 * @param codes codes that everybody has and ids of the person's own
 * @param byLabel their labels in French and English, folded
 */
public record ContextLookup(Set<String> codes, Map<String, String> byLabel) {

    /** Inside a transaction of the person. */
    public static Mono<ContextLookup> of(ContextService contexts, UUID person) {
        return contexts.labels(person, Locale.ENGLISH)
                .zipWith(contexts.labels(person, Locale.FRENCH), ContextLookup::of);
    }

    public boolean knows(String code) {
        return codes.contains(code);
    }

    /** The context that a word names by itself; none when it names nothing that is known. */
    @Nullable
    public String suggestion(String word) {
        return codes.contains(word) ? word : byLabel.get(TextNormalizer.folded(word));
    }

    /** The same with contexts that are yet to be made; each is known by its label. Labels alike make one. */
    public ContextLookup with(Set<String> labels) {
        var all = new HashMap<>(byLabel);
        new TreeSet<>(labels).forEach(label -> all.putIfAbsent(TextNormalizer.folded(label), label));
        return new ContextLookup(codes, all);
    }

    private static ContextLookup of(Map<String, String> english, Map<String, String> french) {
        var byLabel = new HashMap<String, String>();
        english.forEach((code, label) -> byLabel.putIfAbsent(TextNormalizer.folded(label), code));
        french.forEach((code, label) -> byLabel.putIfAbsent(TextNormalizer.folded(label), code));
        return new ContextLookup(new HashSet<>(french.keySet()), byLabel);
    }
}
