package fr.cesizen.gateway.forwarding;

import io.netty.util.NetUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Finds the address of the client, behind our proxies, and never believes what a client says of itself. */
@Component
public final class ClientAddressResolver {

    private static final String FOR = "X-Forwarded-For";
    private static final String NOWHERE = "0.0.0.0";

    private final TrustedProxyProperties settings;

    ClientAddressResolver(TrustedProxyProperties settings) {
        this.settings = settings;
    }

    /** The nearest address that is not one of our proxies, as text without a port. */
    public String address(ServerHttpRequest request) {
        var nearest = peer(request);
        var forwarded = request.getHeaders().getOrEmpty(FOR);
        if (forwarded.isEmpty()) {
            return nearest;
        }
        var hops = List.of(String.join(",", forwarded).split(",", -1));
        for (int i = hops.size() - 1; i >= 0 && isTrusted(nearest); i--) {
            var hop = hops.get(i).trim();
            if (!NetUtil.isValidIpV4Address(hop) && !NetUtil.isValidIpV6Address(hop)) {
                return nearest;
            }
            nearest = hop;
        }
        return nearest;
    }

    /** Whether the client's own connection is TLS. */
    public boolean isSecure(ServerHttpRequest request) {
        return "https".equals(proto(request));
    }

    String proto(ServerHttpRequest request) {
        var forwarded = forwarded(request, "X-Forwarded-Proto");
        return forwarded == null ? String.valueOf(request.getURI().getScheme()) : forwarded;
    }

    /** The value that a trusted proxy set in {@code header}; null without a value or a trusted proxy. */
    @Nullable
    String forwarded(ServerHttpRequest request, String header) {
        var value = request.getHeaders().getFirst(header);
        return value == null || !isTrusted(peer(request)) ? null : value.split(",", 2)[0].trim();
    }

    private boolean isTrusted(String address) {
        return settings.trustedProxies().matcher(address).matches();
    }

    private static String peer(ServerHttpRequest request) {
        var peer = request.getRemoteAddress();
        if (peer == null || peer.getAddress() == null) {
            return NOWHERE;
        }
        var address = peer.getAddress().getHostAddress();
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
