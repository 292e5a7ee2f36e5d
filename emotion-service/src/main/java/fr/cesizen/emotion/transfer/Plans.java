package fr.cesizen.emotion.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seals and opens {@link Plan}s: the words are the person's own. Inside the caller's transaction. */
@Component
class Plans {

    private final FieldEncryption encryption;
    private final ObjectMapper json;

    Plans(FieldEncryption encryption, ObjectMapper json) {
        this.encryption = encryption;
        // What is left out and what is null differ in a mapping.
        this.json =
                json.copy().setDefaultPropertyInclusion(JsonInclude.Value.construct(Include.ALWAYS, Include.ALWAYS));
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
        } catch (JsonProcessingException ex) {
            throw new IllegalStateException("The words of an import are not readable", ex);
        }
    }
}
