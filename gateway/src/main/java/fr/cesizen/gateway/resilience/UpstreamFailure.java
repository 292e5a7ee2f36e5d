package fr.cesizen.gateway.resilience;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** What an exception says about the service behind a route. */
enum UpstreamFailure {
    /** No instance, no connection, a broken connection, an open breaker. */
    UNAVAILABLE,
    /** Connected, but no response in time. */
    TIMEOUT,
    /** None: the error is the request's or our own. */
    NONE;

    private static final int DEEPEST_CAUSE = 8;

    static UpstreamFailure of(Throwable ex) {
        Throwable cause = ex;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            // Before TimeoutException, which it extends: the pool is empty because the service is slow or unavailable.
            if (cause instanceof PoolAcquireTimeoutException
                    || cause instanceof PoolAcquirePendingLimitException
                    || cause instanceof IOException
                    || cause instanceof NotFoundException
                    || cause instanceof ServiceUnavailableException) {
                return UNAVAILABLE;
            }
            if (cause instanceof TimeoutException || cause instanceof ReadTimeoutException) {
                return TIMEOUT;
            }
        }
        return NONE;
    }

    static String route(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        return route == null ? "no route" : route.getId();
    }
}
