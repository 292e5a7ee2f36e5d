package fr.cesizen.auth.inactivity;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an account that nobody uses is erased.
 *
 * @param after the last sign-in; two years are what the CNIL asks for (press release of 18 September 2025)
 */
@ConfigurationProperties("cesizen.inactivity")
record InactivityProperties(@DefaultValue("P2Y") Period after) {

    InactivityProperties {
        if (after.toTotalMonths() < 6) {
            throw new IllegalArgumentException("cesizen.inactivity.after is less than 6 months: " + after);
        }
    }
}
