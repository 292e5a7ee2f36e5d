package fr.cesizen.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Codes of enum constants in JSON, URLs, events and rows: lower case with hyphens, {@code VERY_PLEASANT} as {@code very-pleasant}. */
public final class EnumCodes {

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this exact code; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst();
    }

    private EnumCodes() {}
}
