package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.test.TestKafka;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What ticket-service tells of incidents: about nobody, so without a subject and with the type as key. */
final class IncidentEvents {

    private static final String TYPE = "fr.cesizen.incident.personal-data-touched.v1";

    /** Tells that personal data was touched; the same event id twice is a repeated delivery. */
    static void touched(String eventId, UUID incident, Instant knownAt) {
        var json = "{\"incident\":\"%s\",\"priority\":\"P1\",\"openedAt\":\"%s\",\"knownAt\":\"%s\"}"
                .formatted(incident, knownAt.minusSeconds(3_600), knownAt);
        var event = CloudEventBuilder.v1()
                .withId(eventId)
                .withSource(URI.create("/ticket-service"))
                .withType(TYPE)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(json.getBytes(StandardCharsets.UTF_8))
                .build();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.servers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(KafkaMessageFactory.<String>createWriter("cesizen.ticket", TYPE)
                            .writeBinary(event))
                    .get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    private IncidentEvents() {}
}
