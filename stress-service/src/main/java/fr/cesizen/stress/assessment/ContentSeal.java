package fr.cesizen.stress.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Encrypts the content of assessments so that not even its length tells what was ticked. */
@Component
class ContentSeal {

    private final FieldEncryption encryption;
    private final ObjectMapper json;

    ContentSeal(FieldEncryption encryption, ObjectMapper json) {
        this.encryption = encryption;
        this.json = json;
    }

    /** @param room bytes to which the content is filled up: those of the fullest sheet of its questionnaire */
    Mono<byte[]> seal(Assessment assessment, int room) {
        return Mono.fromCallable(() -> padded(assessment.content(), room))
                .flatMap(text -> encryption.encrypt(assessment.person(), assessment.id(), text));
    }

    Mono<Content> open(UUID person, UUID id, byte[] ciphertext) {
        return encryption.decrypt(person, id, ciphertext).flatMap(text -> Mono.fromCallable(() -> read(text)));
    }

    private Content read(String text) throws JsonProcessingException {
        return json.readValue(text, Content.class);
    }

    // Item codes are ASCII, so a character is a byte; JSON readers skip blanks at the end.
    private String padded(Content content, int room) throws JsonProcessingException {
        var text = json.writeValueAsString(content);
        return text + " ".repeat(Math.max(0, room - text.length()));
    }
}
