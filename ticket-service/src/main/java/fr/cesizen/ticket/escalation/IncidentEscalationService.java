package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.ticket.level.Priority;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down what staff are to be told of incidents, in the caller's transaction, each once. */
@Service
public class IncidentEscalationService {

    private final EscalationDeliveryRepository deliveries;
    private final EscalationChannels channels;
    private final UuidGenerator ids;

    IncidentEscalationService(EscalationDeliveryRepository deliveries, EscalationChannels channels, UuidGenerator ids) {
        this.deliveries = deliveries;
        this.channels = channels;
        this.ids = ids;
    }

    /**
     * What is told of an incident.
     *
     * @param openedAt since when its clock runs
     * @param share how much of the promise is used up, in percent; 0 for the opening, which every channel tells
     */
    public record IncidentPromise(UUID incident, Priority priority, Instant openedAt, Instant due, int share) {}

    /** Tells the channels whose turn it is. */
    public Mono<Void> tell(IncidentPromise promise, Instant now) {
        return Flux.fromIterable(channels.on())
                .filter(channel -> promise.share() == 0 || promise.share() >= channel.from())
                .concatMap(channel -> deliveries.add(ids.next(), promise, channel.name(), false, now))
                .then();
    }

    /** Tells those who were told of an incident that it is resolved. */
    public Mono<Void> tellEnd(IncidentPromise promise, Instant now) {
        return deliveries
                .toldOf(promise.incident())
                .flatMapMany(Flux::fromIterable)
                .concatMap(channel -> deliveries.add(ids.next(), promise, channel, true, now))
                .then();
    }
}
