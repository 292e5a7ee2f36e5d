package fr.cesizen.gateway.ratelimit;

import fr.cesizen.gateway.forwarding.ClientAddressResolver;
import fr.cesizen.platform.security.CachingAuthenticationManager;
import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the person or address that a request counts for. The security chain asks the same cache. */
@Component
final class RateLimitKeyResolver {

    private static final String BEARER = "bearer ";
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private final CachingAuthenticationManager bearers;
    private final ClientAddressResolver addresses;

    RateLimitKeyResolver(CachingAuthenticationManager bearers, ClientAddressResolver addresses) {
        this.bearers = bearers;
        this.addresses = addresses;
    }

    /** The person of a valid token; empty for every other caller, on whom the security chain will decide. */
    Mono<String> person(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Mono.empty();
        }
        return bearers.authenticate(header.substring(BEARER.length()).trim())
                .map(Authentication::getName)
                .onErrorResume(ex -> Mono.empty());
    }

    /** The address; for IPv6 its 64-bit network, which belongs to one household. */
    String address(ServerHttpRequest request) {
        var address = addresses.address(request);
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                : address;
    }
}
