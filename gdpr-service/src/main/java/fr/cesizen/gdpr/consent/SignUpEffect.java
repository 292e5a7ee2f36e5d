package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.events.Event;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * What else this service does when somebody has signed up: declare it as a bean.
 *
 * @param effect runs in the transaction that stores the decisions of the form, after them
 */
public record SignUpEffect(Function<Event<?>, Mono<Void>> effect) {}
