package fr.cesizen.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OneLine}; no text is fine. */
public final class OneLineValidator implements ConstraintValidator<OneLine, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || UnicodeRules.isOneLine(text);
    }
}
