package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.Problem;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * How far a client has read an order that is counted, such as the changes of a journal or the lines of a file: sent back
 * as {@code since}, {@code after} or {@code Last-Event-ID}. Lists by time have a {@link Cursor}.
 *
 * @param position of the last thing that was read, counted from 1; 0 before the first
 */
public record SequenceCursor(long position) {

    /** Before everything. */
    public static final SequenceCursor START = new SequenceCursor(0);

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

    /**
     * Reads a cursor that a client sends back.
     *
     * @param pointer where it was sent, for example {@code ?since}
     * @throws Problem 400 {@code invalid-cursor} for what has not the form of a cursor: a sign, a fraction, nothing
     */
    public static SequenceCursor parse(String text, String pointer) {
        try {
            if (FORM.matcher(text).matches()) {
                return new SequenceCursor(Long.parseLong(text));
            }
        } catch (NumberFormatException ex) {
            // Falls through to the refusal: no order ever counted beyond 63 bits.
        }
        throw Problem.malformed("invalid-cursor").at(pointer);
    }

    /**
     * Rejects a cursor beyond everything that was ever given out, which would be answered "nothing new" for ever: it comes
     * from before a restore, or from another person's order.
     *
     * @param latest the last position of the order
     * @throws Problem 410 {@code cursor-unknown}, after which a client reads everything again
     */
    public void check(long latest, String pointer) {
        if (position > latest) {
            throw unknown(pointer);
        }
    }

    /** 410: the response to every cursor that was not given out. */
    public static Problem unknown(String pointer) {
        return Problem.of(HttpStatus.GONE, "cursor-unknown").at(pointer);
    }

    /** The form that clients send back. */
    public String encoded() {
        return Long.toString(position);
    }
}
