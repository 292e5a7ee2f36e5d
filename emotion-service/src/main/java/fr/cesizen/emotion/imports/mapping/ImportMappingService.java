package fr.cesizen.emotion.imports.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.cesizen.emotion.context.ContextService;
import fr.cesizen.emotion.imports.ImportRow;
import fr.cesizen.emotion.imports.ImportView;
import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts, decrypts and shows {@link ImportMapping}s, as their words are personal; inside the caller's transaction. */
@Component
public class ImportMappingService {

    private final FieldEncryption encryption;
    private final ContextService contexts;
    private final JsonMapper json;

    ImportMappingService(FieldEncryption encryption, ContextService contexts, JsonMapper json) {
        this.encryption = encryption;
        this.contexts = contexts;
        // In a mapping, absent and null differ.
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(before -> JsonInclude.Value.construct(Include.ALWAYS, Include.ALWAYS))
                .build();
    }

    public Mono<byte[]> seal(UUID person, UUID run, ImportMapping plan) {
        return Mono.fromCallable(() -> json.writeValueAsString(plan))
                .flatMap(text -> encryption.encrypt(person, run, text));
    }

    /** Decrypts a mapping; emits nothing once the words are deleted. */
    public Mono<ImportMapping> open(ImportRow run) {
        var plan = run.plan();
        return plan == null
                ? Mono.empty()
                : encryption
                        .decrypt(run.person(), run.id(), plan)
                        .map(text -> json.readValue(text, ImportMapping.class));
    }

    /** Decrypts a mapping and uses it with the contexts that the person can name. */
    public <T> Mono<T> open(ImportRow run, BiFunction<ImportMapping, ContextLookup, T> use) {
        return open(run).zipWith(ContextLookup.of(contexts, run.person()), use);
    }

    /** An import with its words, as long as they are kept. */
    public Mono<ImportView> view(ImportRow run) {
        return open(run, (plan, vocabulary) -> ImportView.of(run, plan, vocabulary))
                .defaultIfEmpty(ImportView.of(run));
    }
}
