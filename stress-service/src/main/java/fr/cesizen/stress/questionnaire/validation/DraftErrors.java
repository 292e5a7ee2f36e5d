package fr.cesizen.stress.questionnaire.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Collects the errors of a document, and holds the checks that its parts share. */
public final class DraftErrors {

    private final List<DraftError> found = new ArrayList<>();

    List<DraftError> list() {
        return List.copyOf(found);
    }

    boolean areNone() {
        return found.isEmpty();
    }

    /** The JSON pointer to a member, with its name escaped. */
    public static String under(String place, String member) {
        return place + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    void add(String pointer, String code) {
        found.add(new DraftError(pointer, code));
    }

    void unless(boolean sound, String pointer, String code) {
        if (!sound) {
            add(pointer, code);
        }
    }

    void code(String pointer, String code) {
        unless(CodeFormat.isCode(code), pointer, "code-malformed");
    }

    /** Checks the code of a band, which is upper case. */
    void name(String pointer, String name) {
        unless(CodeFormat.isBand(name), pointer, "code-malformed");
    }

    void between(int least, int value, int most, String pointer, String code) {
        unless(value >= least && value <= most, pointer, code);
    }

    <T> void distinct(List<T> parts, Function<T, Object> key, String place, String member) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < parts.size(); i++) {
            unless(seen.add(key.apply(parts.get(i))), place + "/" + i + "/" + member, "code-repeated");
        }
    }
}
