package fr.cesizen.platform.openapi;

import fr.cesizen.platform.security.FeatureAccess;
import fr.cesizen.platform.security.FeatureResolver;
import fr.cesizen.platform.security.RecentSignInValidator;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Says of an operation which scopes reach it, on which purpose it rests, or that our own clients reach it alone. */
final class FeatureCustomizer {

    static final String OWN_CLIENTS = "x-own-clients";
    static final String RECENT_SIGN_IN = "x-recent-sign-in";
    static final String PURPOSE = "x-purpose";

    private static final FeatureResolver FEATURES = new FeatureResolver();

    /** Adds what the document's own words do not express, and returns the scopes. */
    static List<String> add(Operation operation, HandlerMethod method) {
        var feature = FEATURES.find(method);
        if (FeatureResolver.isForOwnClients(method)) {
            operation.addExtension(OWN_CLIENTS, true);
        }
        if (RecentSignInValidator.isAskedBy(method)) {
            operation.addExtension(RECENT_SIGN_IN, true);
        }
        feature.filter(FeatureAccess::needsConsent).ifPresent(each -> operation.addExtension(PURPOSE, each.purpose()));
        return feature.map(each -> each.scopes(verb(method))).orElse(List.of());
    }

    private static HttpMethod verb(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class))
                .filter(mapping -> mapping.method().length > 0)
                .map(mapping -> mapping.method()[0].asHttpMethod())
                .orElse(HttpMethod.GET);
    }

    private FeatureCustomizer() {}
}
