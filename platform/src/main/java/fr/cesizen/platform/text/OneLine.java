package fr.cesizen.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name, title or label: one line without control characters, whose bidirectional controls end inside it, see
 * {@link UnicodeRules#isOneLine}. Together with {@code @NotBlank}, which wants something to see, and {@code @Size}.
 */
@Documented
@Constraint(validatedBy = OneLineValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

    /** For programs that show messages of constraints; the services answer with codes. */
    String message() default "must be one line";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
