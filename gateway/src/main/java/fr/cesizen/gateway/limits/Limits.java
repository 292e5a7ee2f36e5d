package fr.cesizen.gateway.limits;

import fr.cesizen.gateway.limits.LimitsProperties.Action;
import fr.cesizen.gateway.limits.LimitsProperties.By;
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
final class Limits {

    private record Rule(HttpMethod method, PathPattern path, Limit limit) {

        boolean isFor(ServerHttpRequest request, PathContainer path) {
            return method.equals(request.getMethod()) && this.path.matches(path);
        }
    }

    private final Limit person;
    private final Limit address;
    private final List<Rule> rules;

    Limits(LimitsProperties settings) {
        this.person = new Limit(
                "person", By.PERSON, settings.person().most(), settings.person().per());
        this.address = new Limit(
                "address",
                By.ADDRESS,
                settings.address().most(),
                settings.address().per());
        this.rules = settings.actions().entrySet().stream()
                .flatMap(action -> rules(action.getKey(), action.getValue()).stream())
                .toList();
    }

    /** At least one. */
    List<Limit> of(ServerHttpRequest request, boolean isSignedIn) {
        var limits = new ArrayList<Limit>();
        limits.add(isSignedIn ? person : address);
        var path = request.getPath().pathWithinApplication();
        rules.stream()
                .filter(rule -> rule.isFor(request, path))
                .map(Rule::limit)
                .forEach(limits::add);
        return limits;
    }

    private static List<Rule> rules(String name, Action action) {
        var limit = new Limit(name, action.by(), action.most(), action.per());
        return action.what().stream()
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Rule(
                        HttpMethod.valueOf(parts[0]), PathPatternParser.defaultInstance.parse(parts[1]), limit))
                .toList();
    }
}
