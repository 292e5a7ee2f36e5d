package fr.cesizen.stress.assessment;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts the content of assessments, padded so that not even its length reveals what was ticked. */
@Component
class AssessmentEncryption {

    private final FieldEncryption encryption;
    private final JsonMapper json;

    AssessmentEncryption(FieldEncryption encryption, JsonMapper json) {
        this.encryption = encryption;
        this.json = json;
    }

    /** @param room size in bytes to which the content is padded: that of the fullest sheet of its questionnaire */
    Mono<byte[]> seal(Assessment assessment, int room) {
        return Mono.fromCallable(() -> padded(assessment.content(), room))
                .flatMap(text -> encryption.encrypt(assessment.person(), assessment.id(), text));
    }

    Mono<AssessmentContent> open(UUID person, UUID id, byte[] ciphertext) {
        return encryption
                .decrypt(person, id, ciphertext)
                .flatMap(text -> Mono.fromCallable(() -> json.readValue(text, AssessmentContent.class)));
    }

    // Item codes are ASCII, so a character is a byte; JSON readers skip trailing blanks.
    private String padded(AssessmentContent content, int room) {
        var text = json.writeValueAsString(content);
        return text + " ".repeat(Math.max(0, room - text.length()));
    }
}
