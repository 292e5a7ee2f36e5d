package fr.cesizen.platform.problems;

import org.jspecify.annotations.Nullable;

/** SQL states raised by the trigger that guards every person's table (see {@code db/platform}). */
final class DatabaseRefusals {

    static boolean isRestricted(@Nullable String sqlState) {
        return "CZ423".equals(sqlState);
    }

    static boolean isErased(@Nullable String sqlState) {
        return "CZ410".equals(sqlState);
    }

    private DatabaseRefusals() {}
}
