package fr.cesizen.platform.security;

import fr.cesizen.platform.problems.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers with a problem what {@link RequestFirewall} rejects: dots, encoded slashes and the like, by which
 * {@code /realms/../admin} would reach paths that have no route, and octets that no header or parameter may hold.
 */
final class RejectedRequestHandler implements ServerExchangeRejectedHandler {

    private final ProblemWriter problems;

    RejectedRequestHandler(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException refused) {
        return problems.write(exchange, HttpStatus.BAD_REQUEST, "malformed-request");
    }
}
