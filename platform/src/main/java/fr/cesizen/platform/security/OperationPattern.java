package fr.cesizen.platform.security;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Operations of an API, in settings written as {@code METHOD /path/**}; GET stands for HEAD, too, which costs the same. */
public record OperationPattern(HttpMethod method, PathPattern path) {

    /** Reads a line of settings; an unreadable one fails the start. */
    public static OperationPattern parse(String line) {
        var parts = line.trim().split("\\s+", 2);
        return new OperationPattern(HttpMethod.valueOf(parts[0]), PathPatternParser.defaultInstance.parse(parts[1]));
    }

    /** Whether the request asks for one of these operations. */
    public boolean matches(ServerHttpRequest request) {
        return isFor(request.getMethod()) && path.matches(request.getPath().pathWithinApplication());
    }

    private boolean isFor(HttpMethod asked) {
        return method.equals(asked) || (HttpMethod.GET.equals(method) && HttpMethod.HEAD.equals(asked));
    }
}
