package fr.cesizen.gateway.failures;

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
 * Gives a service's connection back when its client hangs up in the moment in which the answer begins.
 *
 * <p>Spring looks for the connection once, when the client goes; one that arrives a moment later on another thread
 * belongs to nobody and is missing from the pool. Measured: one of 2,000 hang-ups. Here each side first leaves word
 * and then looks for the other's, so that one of them always finds it.
 */
@Component
final class AbandonedAnswers implements GlobalFilter, HttpHeadersFilter, Ordered {

    private static final String GONE = AbandonedAnswers.class.getName();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).doFinally(end -> {
            if (end != SignalType.ON_COMPLETE) {
                exchange.getAttributes().put(GONE, true);
                close(exchange);
            }
        });
    }

    /** Called when the answer's headers have arrived and its connection is known. */
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
