package fr.cesizen.emotion.context;

import fr.cesizen.emotion.context.BuiltInContexts.Context;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The contexts of emotions: built-in ones, which everybody has, and a person's custom ones. */
@Service
public class ContextService {

    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final BuiltInContexts shared;
    private final Map<String, Context> byCode;
    private final CustomContextRepository own;
    private final UuidGenerator newIds;

    ContextService(JsonMapper json, CustomContextRepository own, UuidGenerator newIds) {
        this.shared = BuiltInContexts.read(json);
        this.byCode = shared.byCode();
        this.own = own;
        this.newIds = newIds;
    }

    /**
     * The custom contexts among these that are this person's; none of them can be removed before the caller's transaction
     * ends.
     */
    public Mono<Set<UUID>> hold(UUID person, List<String> contexts) {
        var named = contexts.stream()
                .filter(context -> OWN.matcher(context).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return named.isEmpty() ? Mono.just(named) : own.held(person, named);
    }

    /**
     * Rejects contexts that are neither built-in nor among a person's own.
     *
     * @param held see {@link #hold}
     * @throws Problem 422 at the first of them
     */
    public void check(List<String> contexts, Set<UUID> held) {
        for (int i = 0; i < contexts.size(); i++) {
            var context = contexts.get(i);
            if (!byCode.containsKey(context)
                    && !(OWN.matcher(context).matches() && held.contains(UUID.fromString(context)))) {
                throw Problem.rule("unknown-context").at("/contexts/" + i);
            }
        }
    }

    /**
     * Creates a custom context and emits its id, inside the caller's transaction.
     *
     * @return the id; fails with 422 at {@code pointer} for an unknown group, one context too many, too long a label or one
     *     that is no name
     */
    public Mono<String> make(UUID person, String group, String label, String pointer) {
        return Mono.defer(() -> {
            checkNew(group, label, pointer);
            var context = new CustomContextRepository.OwnContext(newIds.next(), group, label, false);
            return own.keep(person, context)
                    .map(kept -> kept.id().toString())
                    .switchIfEmpty(
                            Mono.error(() -> Problem.rule("too-many-contexts").at(pointer)));
        });
    }

    /**
     * Fails with 422 at {@code pointer} as {@link #make} does, but does not check the number of contexts, see {@link #room}.
     */
    public void checkNew(String group, String label, String pointer) {
        if (!isGroup(group)) {
            throw Problem.rule("unknown-context-group").at(pointer);
        }
        if (UnicodeRules.length(label) > CustomContextRepository.MAX_LABEL_LENGTH) {
            throw Problem.rule("label-too-long", CustomContextRepository.MAX_LABEL_LENGTH)
                    .at(pointer);
        }
        if (!UnicodeRules.isVisible(label) || !UnicodeRules.isOneLine(label)) {
            throw Problem.rule("label-unreadable").at(pointer);
        }
    }

    /** How many more contexts this person may make. */
    public Mono<Integer> room(UUID person) {
        return own.ids(person).map(ids -> CustomContextRepository.MAX_CONTEXTS - ids.size());
    }

    /** The labels of all contexts that this person can use, in their language, by code or id. */
    public Mono<Map<String, String>> labels(UUID person, Locale locale) {
        return own.all(person)
                .collectMap(context -> context.id().toString(), CustomContextRepository.OwnContext::label)
                .map(labels -> {
                    var all = new HashMap<>(labels);
                    byCode.forEach((code, context) -> all.put(code, context.label(locale)));
                    return all;
                });
    }

    List<BuiltInContexts.Group> groups() {
        return shared.groups();
    }

    boolean isGroup(String code) {
        return shared.groups().stream().anyMatch(group -> group.code().equals(code));
    }
}
