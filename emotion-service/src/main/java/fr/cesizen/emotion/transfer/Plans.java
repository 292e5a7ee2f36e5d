package fr.cesizen.emotion.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.cesizen.emotion.context.Contexts;
import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Seals, opens and shows {@link Plan}s: the words are the person's own. Inside the caller's transaction. */
@Component
class Plans {

    private final FieldEncryption encryption;
    private final Contexts contexts;
    private final JsonMapper json;

    Plans(FieldEncryption encryption, Contexts contexts, JsonMapper json) {
        this.encryption = encryption;
        this.contexts = contexts;
        // What is left out and what is null differ in a mapping.
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(before -> JsonInclude.Value.construct(Include.ALWAYS, Include.ALWAYS))
                .build();
    }

    Mono<byte[]> seal(UUID person, UUID run, Plan plan) {
        return Mono.fromCallable(() -> json.writeValueAsString(plan))
                .flatMap(text -> encryption.encrypt(person, run, text));
    }

    /** Emits nothing once the words are forgotten. */
    Mono<Plan> open(Run run) {
        var plan = run.plan();
        return plan == null
                ? Mono.empty()
                : encryption.decrypt(run.person(), run.id(), plan).map(text -> json.readValue(text, Plan.class));
    }

    /** The same, to be used with the contexts that the person can name. */
    <T> Mono<T> open(Run run, BiFunction<Plan, Vocabulary, T> use) {
        return open(run).zipWith(Vocabulary.of(contexts, run.person()), use);
    }

    /** An import with its words, as long as they are known. */
    Mono<ImportView> view(Run run) {
        return open(run, (plan, vocabulary) -> ImportView.of(run, plan, vocabulary))
                .defaultIfEmpty(ImportView.of(run));
    }
}
