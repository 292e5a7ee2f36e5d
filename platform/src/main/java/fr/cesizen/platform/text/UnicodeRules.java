package fr.cesizen.platform.text;

import java.util.ArrayDeque;
import java.util.Set;

/** The rules of text that all services share: how long it is, whether anybody can see it, and what a name may hold. */
public final class UnicodeRules {

    /** Letters and a symbol that draw nothing: the fillers of Hangul and the empty pattern of Braille. */
    private static final Set<Integer> BLANK_GLYPHS = Set.of(0x115f, 0x1160, 0x3164, 0xffa0, 0x2800);

    private static final int FIRST_ISOLATE = 0x2066;
    private static final int POP_ISOLATE = 0x2069;
    private static final int POP_EMBEDDING = 0x202c;

    /** The length of a text in code points, as JSON Schema and PostgreSQL count it. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether every character can be stored: no half of a surrogate pair and no U+0000, which PostgreSQL's text refuses. */
    public static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(code -> code == 0 || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE));
    }

    /** Whether something of the text can be seen: not only white space, control, zero-width or combining characters. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(UnicodeRules::isVisible);
    }

    /**
     * Whether the text is fit to be a name, title or label: one line, and nothing that changes how the text after it is
     * displayed. Joiners inside emoji and words are as welcome as right-to-left marks.
     */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(UnicodeRules::breaksALine) && hasBalancedDirections(text);
    }

    /** Whether each embedding, override and isolate of the bidirectional algorithm ends inside the text. */
    public static boolean hasBalancedDirections(String text) {
        var open = new ArrayDeque<Integer>();
        for (int code : text.codePoints().toArray()) {
            switch (code) {
                case 0x202a, 0x202b, 0x202d, 0x202e -> open.push(POP_EMBEDDING);
                case FIRST_ISOLATE, 0x2067, 0x2068 -> open.push(POP_ISOLATE);
                case POP_EMBEDDING, POP_ISOLATE -> {
                    if (open.isEmpty() || open.pop() != code) {
                        return false;
                    }
                }
                default -> {
                    // Any other character has no scope that could be left open.
                }
            }
        }
        return open.isEmpty();
    }

    private static boolean isVisible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            // A code point that this JDK does not know yet may be next year's emoji, unless Unicode reserves it as
            // invisible.
            case Character.UNASSIGNED -> !isReservedAsInvisible(code) && !isNoncharacter(code);
            default -> !BLANK_GLYPHS.contains(code);
        };
    }

    private static boolean breaksALine(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isNoncharacter(code);
        };
    }

    private static boolean isReservedAsInvisible(int code) {
        return code == 0x2065 || (code >= 0xfff0 && code <= 0xfff8) || (code >= 0xe0000 && code <= 0xe0fff);
    }

    private static boolean isNoncharacter(int code) {
        return (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    }

    private UnicodeRules() {}
}
