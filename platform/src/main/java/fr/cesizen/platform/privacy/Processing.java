package fr.cesizen.platform.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a feature does with personal data, for the record of processing activities (GDPR art. 30), which a test makes of these
 * annotations. It stands on the class by which the feature hands out or keeps the data.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Processing {

    /** The activity, as people call it. */
    String name();

    /** What the data are for. */
    String purpose();

    LegalBasis basis();

    /** Whether the data reveal something about health, so that they rest on explicit consent (art. 9(2)(a)). */
    boolean health() default false;

    /** Categories of data. */
    String[] data();

    /** Categories of people whom the data are about. */
    String[] people() default "people who use CESIZen";

    /** Who sees the data, beside the people themselves and the operator's administrators. */
    String[] recipients() default {};

    /**
     * For how long the data are kept: the categories of {@code cesizen.retention} that its tables have rules of, else a word for
     * what {@link #kept} says.
     */
    String[] retention();

    /** In words, what ends them. */
    String kept();

    /** Measures beyond those of every service. */
    String[] security() default {};

    /** Every table of the service's schema in which the data are. */
    String[] tables();
}
