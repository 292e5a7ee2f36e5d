package fr.cesizen.platform.account;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.OperationValidator;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
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
    public Mono<Void> check(HandlerMethod operation, ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(security -> security.getAuthentication())
                .mapNotNull(caller -> caller.getPrincipal() instanceof Jwt token ? token.getSubject() : null)
                .filter(person -> accounts.isClosed(UUID.fromString(person)) && !isOpen(operation))
                .flatMap(person -> Mono.error(Problem.of(HttpStatus.FORBIDDEN, "account-deactivated")));
    }

    private static boolean isOpen(HandlerMethod operation) {
        return AnnotatedElementUtils.hasAnnotation(operation.getMethod(), OpenToClosedAccounts.class)
                || AnnotatedElementUtils.hasAnnotation(operation.getBeanType(), OpenToClosedAccounts.class);
    }
}
