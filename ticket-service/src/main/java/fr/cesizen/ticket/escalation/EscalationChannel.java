package fr.cesizen.ticket.escalation;

import reactor.core.publisher.Mono;

/** A way to tell staff. It may be asked again with the same {@link Escalation#id()}, and then tells the receiver so. */
interface EscalationChannel {

    /** Stable: stored with deliveries. */
    String name();

    /** The smallest share of a promise that it tells, in percent. */
    int from();

    /** Whether something stays open at the receiver until it is told that the matter is over. */
    boolean opens();

    /** Fails when the receiver did not take it. */
    Mono<Void> send(Escalation escalation);
}
