package fr.cesizen.platform.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Rounds a decimal of a request to the digits that its schema publishes ({@code multipleOf}), half away from zero, before
 * its bounds are checked: {@code 0.30000000000000004}, which a client calculated, is 0.3. A number that has no more digits
 * than that stays as it was written.
 */
public final class DecimalRounding {

    public static @Nullable Double round(@Nullable Double value, int digits) {
        if (value == null || !Double.isFinite(value)) {
            return value;
        }
        var exact = BigDecimal.valueOf(value);
        return exact.scale() <= digits
                ? value
                : Double.valueOf(rounded(exact, digits).doubleValue());
    }

    public static @Nullable BigDecimal round(@Nullable BigDecimal value, int digits) {
        return value == null || value.scale() <= digits ? value : rounded(value, digits);
    }

    private static BigDecimal rounded(BigDecimal value, int digits) {
        // Below the last digit whatever its figures are; to round 1e-999999999 would calculate a power of ten of that
        // size.
        boolean vanishes = value.precision() - (long) value.scale() < -digits;
        return (vanishes ? BigDecimal.ZERO : value).setScale(digits, RoundingMode.HALF_UP);
    }

    private DecimalRounding() {}
}
