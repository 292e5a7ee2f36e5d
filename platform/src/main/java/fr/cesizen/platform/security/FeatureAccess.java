package fr.cesizen.platform.security;

import fr.cesizen.platform.security.Feature.Access;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * What an operation of a {@link Feature} asks of its caller.
 *
 * @param purpose of the consent; empty where the feature rests on none
 */
public record FeatureAccess(String scope, String purpose, Access access) {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static FeatureAccess of(Feature feature) {
        return new FeatureAccess(feature.scope(), feature.purpose(), feature.access());
    }

    /** The scopes that a token of somebody else's client needs, all of them. */
    public List<String> scopes(HttpMethod method) {
        var read = scope + ":read";
        var write = scope + ":write";
        return access == Access.READ_AND_WRITE ? List.of(read, write) : List.of(reads(method) ? read : write);
    }

    /** Whether the operation only reads. */
    public boolean reads(HttpMethod method) {
        return access == Access.READ || (access == Access.BY_METHOD && READING.contains(method));
    }

    /** Whether the feature rests on a consent. */
    public boolean needsConsent() {
        return !purpose.isEmpty();
    }
}
