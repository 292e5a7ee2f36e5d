package fr.cesizen.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was received.
 *
 * @param data what the consumer reads of it: a small record of its own; other fields are ignored
 */
public record Event<T>(
        String id, String source, String type, @Nullable UUID subject, Instant time, T data) {

    /** The person it is about. @throws IllegalArgumentException when it is about nobody */
    public UUID person() {
        if (subject == null) {
            throw new IllegalArgumentException("Event " + type + " names no person");
        }
        return subject;
    }
}
