package fr.cesizen.platform.security;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Finds the {@link Feature} that an operation belongs to: the one of its method, else the one of its controller. */
public final class FeatureResolver {

    private final ConcurrentMap<Method, Optional<FeatureAccess>> known = new ConcurrentHashMap<>();

    /** The feature of an operation; empty for what our own clients reach alone. */
    public Optional<FeatureAccess> find(HandlerMethod operation) {
        return known.computeIfAbsent(operation.getMethod(), method -> read(operation));
    }

    /** Whether the operation says that no scope opens it. */
    public static boolean isForOwnClients(HandlerMethod operation) {
        var method = operation.getMethod();
        return AnnotatedElementUtils.hasAnnotation(method, OwnClientsOnly.class)
                || (!AnnotatedElementUtils.hasAnnotation(method, Feature.class)
                        && AnnotatedElementUtils.hasAnnotation(operation.getBeanType(), OwnClientsOnly.class));
    }

    private static Optional<FeatureAccess> read(HandlerMethod operation) {
        if (isForOwnClients(operation)) {
            return Optional.empty();
        }
        var own = AnnotatedElementUtils.findMergedAnnotation(operation.getMethod(), Feature.class);
        var feature =
                own == null ? AnnotatedElementUtils.findMergedAnnotation(operation.getBeanType(), Feature.class) : own;
        return Optional.ofNullable(feature).map(FeatureAccess::of);
    }
}
