package fr.cesizen.platform.events;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event waiting in the outbox. */
record OutboxRow(
        long seq,
        UUID id,
        String topic,
        String type,
        @Nullable UUID person,
        String data,
        Instant occurredAt,
        @Nullable String traceparent) {

    /** The event as a CloudEvents 1.0 record in binary mode. */
    ProducerRecord<String, byte[]> toRecord(String service) {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/" + service))
                .withType(type)
                .withTime(occurredAt.atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(data.getBytes(StandardCharsets.UTF_8));
        if (person != null) {
            event.withSubject(person.toString());
        }
        var key = person == null ? type : person.toString();
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event.build());
        if (traceparent != null) {
            message.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }
}
