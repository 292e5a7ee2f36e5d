package fr.cesizen.platform.events;

import fr.cesizen.platform.transactions.Columns;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.r2dbc.spi.Readable;
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

    static final String COLUMNS = "seq, id, topic, type, person, data, occurred_at, traceparent";

    static OutboxRow of(Readable row) {
        return new OutboxRow(
                Columns.required(row, "seq", Long.class),
                Columns.required(row, "id", UUID.class),
                Columns.required(row, "topic", String.class),
                Columns.required(row, "type", String.class),
                row.get("person", UUID.class),
                Columns.required(row, "data", String.class),
                Columns.required(row, "occurred_at", Instant.class),
                row.get("traceparent", String.class));
    }

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
