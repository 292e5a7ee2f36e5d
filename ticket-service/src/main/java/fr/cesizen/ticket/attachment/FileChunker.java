package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.encryption.FileChunk;
import fr.cesizen.platform.problems.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Cuts what arrives into pieces of one size. It keeps back one piece, since the last one has to be known as such. */
final class FileChunker {

    /** A piece of a file, from 0 on. */
    record Piece(int number, boolean isLast, byte[] octets) {}

    private final long largest;
    private final MessageDigest digest;
    private final byte[] kept = new byte[FileChunk.SIZE];
    private int length;
    private int number;
    private long size;

    /** @param largest file, in octets */
    FileChunker(long largest) {
        this.largest = largest;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }

    /** The pieces that are whole with these octets. @throws Problem 413 */
    List<Piece> accept(byte[] octets) {
        size += octets.length;
        if (size > largest) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload-too-large");
        }
        digest.update(octets);
        var whole = new ArrayList<Piece>();
        for (int from = 0; from < octets.length; ) {
            if (length == kept.length) {
                whole.add(piece(false));
            }
            int more = Math.min(octets.length - from, kept.length - length);
            System.arraycopy(octets, from, kept, length, more);
            length += more;
            from += more;
        }
        return whole;
    }

    /** The last piece. @throws Problem 422 for a file without an octet */
    Piece end() {
        if (length == 0) {
            throw Problem.rule("attachment-empty");
        }
        return piece(true);
    }

    private Piece piece(boolean isLast) {
        var piece = new Piece(number++, isLast, Arrays.copyOf(kept, length));
        length = 0;
        return piece;
    }

    long size() {
        return size;
    }

    int pieces() {
        return number;
    }

    /** What a repeated request is known by, after the end. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
