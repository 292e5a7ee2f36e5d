package fr.cesizen.gateway.forwarding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Sends services and Keycloak the true address of the caller; what a client wrote in these headers is dropped.
 *
 * <p>Since CVE-2025-41235 Spring's own filter keeps only addresses of proxies, and sends none for a client without a
 * proxy: Keycloak's audit would only know the gateway.
 */
@Component
final class ForwardedHeaders implements HttpHeadersFilter, Ordered {

    private static final List<String> CLAIMS =
            List.of("Forwarded", "X-Real-IP", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Forwarded-By");

    private final ClientAddressResolver addresses;

    ForwardedHeaders(ClientAddressResolver addresses) {
        this.addresses = addresses;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var headers = new HttpHeaders();
        headers.addAll(input);
        CLAIMS.forEach(headers::remove);
        var proto = addresses.proto(request);
        var host = addresses.forwarded(request, "X-Forwarded-Host");
        var authority = host == null ? request.getHeaders().getFirst(HttpHeaders.HOST) : host;
        headers.set("X-Forwarded-For", addresses.address(request));
        headers.set("X-Forwarded-Proto", proto);
        headers.set("X-Forwarded-Host", authority);
        headers.set("X-Forwarded-Port", port(authority, proto));
        return headers;
    }

    private static String port(@Nullable String authority, String proto) {
        int colon = authority == null ? -1 : authority.lastIndexOf(':');
        return authority != null && colon > authority.lastIndexOf(']')
                ? authority.substring(colon + 1)
                : "https".equals(proto) ? "443" : "80";
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
