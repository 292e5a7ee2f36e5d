package fr.cesizen.gateway.ratelimit;

import fr.cesizen.gateway.ratelimit.RateLimitProperties.Action;
import fr.cesizen.gateway.ratelimit.RateLimitProperties.By;
import fr.cesizen.platform.security.OperationPattern;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Finds the limits of a request: the general one, and those of the actions that it matches. */
@Component
final class LimitResolver {

    private record Rule(OperationPattern operations, RateLimit limit) {}

    private final RateLimit person;
    private final RateLimit address;
    private final List<Rule> rules;

    LimitResolver(RateLimitProperties settings) {
        this.person = new RateLimit(
                "person", By.PERSON, settings.person().most(), settings.person().per(), false);
        this.address = new RateLimit(
                "address",
                By.ADDRESS,
                settings.address().most(),
                settings.address().per(),
                false);
        this.rules = settings.actions().entrySet().stream()
                .flatMap(action -> rules(action.getKey(), action.getValue()).stream())
                .toList();
    }

    /** At least one. */
    List<RateLimit> of(ServerHttpRequest request, boolean isSignedIn) {
        var limits = new ArrayList<RateLimit>();
        limits.add(isSignedIn ? person : address);
        rules.stream()
                .filter(rule -> rule.operations().matches(request))
                .map(Rule::limit)
                .forEach(limits::add);
        return limits;
    }

    private static List<Rule> rules(String name, Action action) {
        var limit = new RateLimit(name, action.by(), action.most(), action.per(), action.refundsFailures());
        return action.what().stream()
                .map(line -> new Rule(OperationPattern.parse(line), limit))
                .toList();
    }
}
