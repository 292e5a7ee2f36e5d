package fr.cesizen.platform.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads Kafka records as events; an {@link UnreadableEvent} goes to the dead letters at once. */
public final class CloudEventReader {

    /** A record that no retry can make readable. */
    public static final class UnreadableEvent extends RuntimeException {

        UnreadableEvent(Throwable cause) {
            super("Unreadable event", cause);
        }
    }

    private final JsonMapper json;

    CloudEventReader(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Reads a record whose type is known. @throws UnreadableEvent when it is no such event */
    public <T> Event<T> read(ConsumerRecord<String, byte[]> message, Class<T> type) {
        return read(read(message), type);
    }

    CloudEvent read(ConsumerRecord<String, byte[]> message) {
        try {
            return KafkaMessageFactory.createReader(message).toEvent();
        } catch (RuntimeException ex) {
            throw new UnreadableEvent(ex);
        }
    }

    <T> Event<T> read(CloudEvent event, Class<T> type) {
        try {
            var data = event.getData();
            var time = event.getTime();
            return new Event<>(
                    event.getId(),
                    event.getSource().toString(),
                    event.getType(),
                    event.getSubject() == null ? null : UUID.fromString(event.getSubject()),
                    time == null ? Instant.EPOCH : time.toInstant(),
                    parse(data == null ? new byte[0] : data.toBytes(), type));
        } catch (JacksonException | IllegalArgumentException ex) {
            throw new UnreadableEvent(ex);
        }
    }

    private <T> T parse(byte[] data, Class<T> type) {
        var value = json.readValue(data, type);
        if (value == null) {
            throw new IllegalArgumentException("The data is null");
        }
        return value;
    }
}
