package fr.cesizen.auth.inactivity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account that may be unused; see {@link InactivityRules.Known}. */
record AccountUse(
        UUID person,
        String language,
        LocalDate lastUse,
        int warnings,
        @Nullable LocalDate endsOn) {

    InactivityRules.Known known() {
        return new InactivityRules.Known(lastUse, warnings, endsOn);
    }
}
