package fr.cesizen.garden.layout;

import org.jspecify.annotations.Nullable;

/**
 * What hands have made of one element.
 *
 * @param shelved whether it lies on the shelf
 * @param at where it was placed; absent while it stands where it came
 * @param rotation how it was turned; absent while it stands as it came
 */
record Hand(boolean shelved, @Nullable Point at, @Nullable Integer rotation) {

    static final Hand UNTOUCHED = new Hand(false, null, null);

    Hand place(Point to, @Nullable Integer turned) {
        return new Hand(false, to, turned == null ? rotation : turned);
    }

    Hand rotate(Integer turned) {
        return new Hand(shelved, at, turned);
    }

    Hand shelve() {
        return new Hand(true, at, rotation);
    }
}
