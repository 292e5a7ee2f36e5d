package fr.cesizen.platform.text;

import java.util.Locale;

/** Names of Java as codes of the API: {@code DecimalMax} as {@code decimal-max}. */
public final class KebabCase {

    public static String of(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private KebabCase() {}
}
