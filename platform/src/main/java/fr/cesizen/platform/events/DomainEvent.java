package fr.cesizen.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a service publishes: ids, codes, dates and counts, never notes, moods or scores.
 *
 * <p>Implemented by records; the other components of the record are the event's JSON data.
 */
public interface DomainEvent {

    /** The person it is about: CloudEvents subject and Kafka key, so that events of a person keep their order. */
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
