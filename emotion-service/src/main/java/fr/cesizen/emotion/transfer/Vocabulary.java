package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.context.Contexts;
import fr.cesizen.emotion.journal.Folding;
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
record Vocabulary(Set<String> codes, Map<String, String> byLabel) {

    /** Inside a transaction of the person. */
    static Mono<Vocabulary> of(Contexts contexts, UUID person) {
        return contexts.labels(person, Locale.ENGLISH).zipWith(contexts.labels(person, Locale.FRENCH), Vocabulary::of);
    }

    boolean knows(String code) {
        return codes.contains(code);
    }

    /** The context that a word names by itself; none when it names nothing that is known. */
    @Nullable
    String suggestion(String word) {
        return codes.contains(word) ? word : byLabel.get(Folding.folded(word));
    }

    /** The same with contexts that are yet to be made; each is known by its label. Labels alike make one. */
    Vocabulary with(Set<String> labels) {
        var all = new HashMap<>(byLabel);
        new TreeSet<>(labels).forEach(label -> all.putIfAbsent(Folding.folded(label), label));
        return new Vocabulary(codes, all);
    }

    private static Vocabulary of(Map<String, String> english, Map<String, String> french) {
        var byLabel = new HashMap<String, String>();
        english.forEach((code, label) -> byLabel.putIfAbsent(Folding.folded(label), code));
        french.forEach((code, label) -> byLabel.putIfAbsent(Folding.folded(label), code));
        return new Vocabulary(new HashSet<>(french.keySet()), byLabel);
    }
}
