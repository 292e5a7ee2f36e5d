package fr.cesizen.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@code @Size} of text in code points, as the published schema counts them; the validator that ships with the
 * library counts an emoji twice. Registered in {@code META-INF/services}, it serves every {@code String}.
 */
public final class CodePointSizeValidator implements ConstraintValidator<Size, String> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = UnicodeRules.length(text);
        return length >= min && length <= max;
    }
}
