package fr.cesizen.platform.security;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Rejects what two readers might read in two ways: odd paths, and control characters in headers and parameters' names.
 *
 * <p>Parameters are checked at once, a header when it is first read: one that nobody reads, such as another site's cookie in
 * UTF-8, keeps nobody out.
 */
final class RequestFirewall implements ServerWebExchangeFirewall {

    private final StrictServerWebExchangeFirewall strict = new StrictServerWebExchangeFirewall();

    RequestFirewall() {
        strict.setAllowedHeaderValues(checked("header", RequestFirewall::isAllowedInHeader));
        strict.setAllowedParameterNames(checked("parameter", StrictServerWebExchangeFirewall.ALLOWED_PARAMETER_NAMES));
        strict.setAllowedParameterValues(checked("parameter", value -> value == null || value.indexOf('\0') < 0));
    }

    @Override
    public Mono<ServerWebExchange> getFirewalledExchange(ServerWebExchange exchange) {
        return strict.getFirewalledExchange(exchange)
                .doOnNext(guarded -> guarded.getRequest().getQueryParams());
    }

    /** As Spring's expression has it, which takes microseconds for a token, and is asked whenever a header is read. */
    private static boolean isAllowedInHeader(@Nullable String value) {
        return value == null
                || value.chars().allMatch(octet -> octet >= ' ' && octet <= '~')
                || StrictServerWebExchangeFirewall.ALLOWED_HEADER_VALUES.test(value);
    }

    /** Throws itself, since Spring's own message would repeat what was sent, which may be a receipt, in logs and traces. */
    private static Predicate<String> checked(String what, Predicate<String> allowed) {
        return value -> {
            if (!allowed.test(value)) {
                throw new ServerExchangeRejectedException("A " + what + " holds octets that none may hold");
            }
            return true;
        };
    }
}
