package fr.cesizen.platform.encryption;

import java.util.UUID;

/**
 * The place of a piece of a file: a ciphertext is bound to it, so that pieces can be neither moved, swapped nor cut off.
 *
 * @param version of the file's content: pieces of two versions do not mix
 * @param number from 0 on
 * @param isLast whether the file ends with it
 */
public record FileChunk(UUID file, int version, int number, boolean isLast) {

    /** Octets of clear text in each piece but the last, which has from 1 to as many. */
    public static final int SIZE = 64 * 1024;
}
