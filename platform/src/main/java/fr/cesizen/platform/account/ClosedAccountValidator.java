package fr.cesizen.platform.account;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.OperationValidator;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Refuses everything to whoever closed their account, or had it closed, though their token would be good for some minutes. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ClosedAccountValidator implements OperationValidator {

    private final ClosedAccountRegistry accounts;

    ClosedAccountValidator(ClosedAccountRegistry accounts) {
        this.accounts = accounts;
    }

    @Override
    public Mono<Void> check(HandlerMethod operation, JwtAuthenticationToken caller, ServerWebExchange exchange) {
        return accounts.isClosed(person(caller)) && !isOpen(operation)
                ? Mono.error(() -> Problem.of(HttpStatus.FORBIDDEN, "account-deactivated"))
                : Mono.empty();
    }

    @Override
    public Mono<Void> awaitRefusal(HandlerMethod operation, JwtAuthenticationToken caller) {
        return isOpen(operation) ? Mono.never() : accounts.awaitClosure(person(caller));
    }

    private static UUID person(JwtAuthenticationToken caller) {
        return UUID.fromString(caller.getToken().getSubject());
    }

    private static boolean isOpen(HandlerMethod operation) {
        return AnnotatedElementUtils.hasAnnotation(operation.getMethod(), OpenToClosedAccounts.class)
                || AnnotatedElementUtils.hasAnnotation(operation.getBeanType(), OpenToClosedAccounts.class);
    }
}
