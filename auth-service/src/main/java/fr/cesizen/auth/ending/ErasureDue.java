package fr.cesizen.auth.ending;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.platform.text.EnumCodes;
import java.util.UUID;

/** Published when an account is to be erased though its person did not ask: gdpr-service takes it as a request of theirs. */
public record ErasureDue(UUID person, Cause cause) implements DomainEvent {

    /** Why. */
    public enum Cause {
        /** Nobody signed in for two years, and three warnings changed nothing. */
        INACTIVE,
        /** A parent took back what a child below 15 needs for an account. */
        PARENT_WITHDREW;

        @JsonValue
        String code() {
            return EnumCodes.code(this);
        }
    }

    @Override
    public String topic() {
        return "cesizen.account";
    }

    @Override
    public String type() {
        return "fr.cesizen.account.erasure-due.v1";
    }
}
