package fr.cesizen.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@code @NotBlank}: something of the text must be visible; the validator that ships with the library takes a
 * zero-width or no-break space for text. Registered in {@code META-INF/services}, it serves every {@code String}.
 */
public final class VisibleTextValidator implements ConstraintValidator<NotBlank, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && UnicodeRules.isVisible(text);
    }
}
