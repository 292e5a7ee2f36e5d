package fr.cesizen.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The feature that a controller, or one of its operations, belongs to: the scope that a token of somebody else's client needs,
 * and the purpose that a person consents to. On a method it replaces the one of the class.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

    /** Name of the scope without its ending, for example {@code journal} for {@code journal:read} and {@code journal:write}. */
    String scope();

    /** Purpose of the consent, for example {@code journal}; empty where the feature rests on no consent. */
    String purpose() default "";

    /** What the operation does, where its HTTP method does not tell. */
    Access access() default Access.BY_METHOD;

    /** Which of the two scopes an operation needs. */
    enum Access {
        /** GET and HEAD read, all other methods write. */
        BY_METHOD,
        /** Reads, whatever its method, for example a search with a body. */
        READ,
        /** Writes and answers what was written before, for example a synchronisation. */
        READ_AND_WRITE
    }
}
