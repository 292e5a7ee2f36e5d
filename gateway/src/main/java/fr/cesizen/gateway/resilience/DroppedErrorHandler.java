package fr.cesizen.gateway.resilience;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Hooks;

/**
 * Keeps clients who break off out of the errors that operators look at: the reset of a connection often arrives when its
 * request has ended already, and Reactor logs what nobody waits for as an error.
 */
@Component
final class DroppedErrorHandler implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DroppedErrorHandler.class);

    DroppedErrorHandler() {
        Hooks.onErrorDropped(DroppedErrorHandler::handle);
    }

    private static void handle(Throwable dropped) {
        if (dropped instanceof IOException) {
            log.debug("A connection broke after its request had ended: {}", dropped.toString());
        } else {
            log.error("An error that nobody waits for", dropped);
        }
    }

    @Override
    public void destroy() {
        Hooks.resetOnErrorDropped();
    }
}
