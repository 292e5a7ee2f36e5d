package fr.cesizen.gateway.ratelimit;

import fr.cesizen.gateway.ratelimit.RateLimitProperties.Action;
import fr.cesizen.gateway.ratelimit.RateLimitProperties.By;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the limits of a request: the general one, and those of the actions that it matches. */
@Component
final class LimitResolver {

    private record Rule(HttpMethod method, PathPattern path, RateLimit limit) {

        boolean isFor(ServerHttpRequest request, PathContainer path) {
            return method.equals(counted(request.getMethod())) && this.path.matches(path);
        }

        /** HEAD costs a service what GET costs it. */
        private static HttpMethod counted(HttpMethod method) {
            return HttpMethod.HEAD.equals(method) ? HttpMethod.GET : method;
        }
    }

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
        var path = request.getPath().pathWithinApplication();
        rules.stream()
                .filter(rule -> rule.isFor(request, path))
                .map(Rule::limit)
                .forEach(limits::add);
        return limits;
    }

    private static List<Rule> rules(String name, Action action) {
        var limit = new RateLimit(name, action.by(), action.most(), action.per(), action.refundsFailures());
        return action.what().stream()
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Rule(
                        HttpMethod.valueOf(parts[0]), PathPatternParser.defaultInstance.parse(parts[1]), limit))
                .toList();
    }
}
