package fr.cesizen.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a service tells the others: ids, codes, dates and counts, never notes, moods or scores.
 *
 * <p>Implemented by records; the other components of the record are the event's JSON data.
 */
public interface DomainEvent {

    /** Whom it is about: the CloudEvents subject and the Kafka key, so one person's events keep their order. */
    @JsonIgnore
    @Nullable
    UUID person();

    /** The topic, for example {@code cesizen.journal}. */
    @JsonIgnore
    String topic();

    /** The CloudEvents type: {@code fr.cesizen.<feature>.<what-happened>.v1}. */
    @JsonIgnore
    String type();
}
