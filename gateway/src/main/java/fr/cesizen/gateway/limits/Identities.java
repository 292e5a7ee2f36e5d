package fr.cesizen.gateway.limits;

import fr.cesizen.gateway.callers.Callers;
import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells whom a request counts for. Tokens are decoded here and, from the same memory, in the security chain. */
@Component
final class Identities {

    private static final String BEARER = "bearer ";
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private final ReactiveJwtDecoder tokens;
    private final Callers callers;

    Identities(ReactiveJwtDecoder tokens, Callers callers) {
        this.tokens = tokens;
        this.callers = callers;
    }

    /** The person of a valid token; empty for every other caller, whom the security chain will judge. */
    Mono<String> person(ServerHttpRequest request) {
        var said = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (said == null || !said.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Mono.empty();
        }
        return tokens.decode(said.substring(BEARER.length()).trim())
                .map(Jwt::getSubject)
                .onErrorResume(ex -> Mono.empty());
    }

    /** The address; for IPv6 its network of 64 bits, which one household has to itself. */
    String address(ServerHttpRequest request) {
        var address = callers.address(request);
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                : address;
    }
}
