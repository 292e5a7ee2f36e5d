package fr.cesizen.garden.practice.room;

import fr.cesizen.platform.problems.Problem;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code by which people find a room: eight characters of Crockford's base 32, 40 random bits, without letters that are
 * taken for digits.
 */
record RoomCode(String value) {

    static final int LENGTH = 8;

    /** Without I, L, O and U; source: Crockford, Base 32. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** May read the system's source of randomness: not on an event loop. */
    static RoomCode random(SecureRandom source) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return new RoomCode(code.toString());
    }

    /**
     * Reads a code as people type it: in either case, with hyphens or spaces, with O for 0 and I or L for 1.
     *
     * @throws Problem 404 for what can be none, as for one that nobody has
     */
    static RoomCode parse(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[- ]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (code.length() != LENGTH || code.chars().anyMatch(each -> ALPHABET.indexOf(each) < 0)) {
            throw Problem.notFound();
        }
        return new RoomCode(code);
    }
}
