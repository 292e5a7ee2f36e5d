package fr.cesizen.emotion.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens {@link Plan}s: the words are the person's own. Inside the caller's transaction. */
@Component
class Plans {

    private final FieldEncryption encryption;
    private final JsonMapper json;

    Plans(FieldEncryption encryption, JsonMapper json) {
        this.encryption = encryption;
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
                : encryption.decrypt(run.person(), run.id(), plan).map(this::read);
    }

    private Plan read(String text) {
        try {
            return json.readValue(text, Plan.class);
        } catch (JacksonException ex) {
            throw new IllegalStateException("The words of an import are not readable", ex);
        }
    }
}
