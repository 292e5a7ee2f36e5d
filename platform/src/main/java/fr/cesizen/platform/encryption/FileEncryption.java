package fr.cesizen.platform.encryption;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Encrypts people's files piece by piece, under the same data key as their texts; works inside the caller's transaction, as
 * {@link FieldEncryption} does. What it binds to is longer than what a text is bound to: neither passes for the other.
 */
public final class FileEncryption {

    private static final int BOUND_TO = 2 * 2 * Long.BYTES + 2 * Integer.BYTES + 1;

    private final FieldEncryption fields;

    FileEncryption(FieldEncryption fields) {
        this.fields = fields;
    }

    /** Encrypts a piece; the person's key is made with the first thing of theirs. */
    public Mono<byte[]> encrypt(UUID person, FileChunk chunk, byte[] octets) {
        return fields.key(person).map(key -> encrypt(key, bound(person, chunk), octets));
    }

    /** Decrypts a piece of the same person and place; empty once the person's key is destroyed. */
    public Mono<byte[]> decrypt(UUID person, FileChunk chunk, byte[] ciphertext) {
        return fields.existingKey(person).map(key -> decrypt(key, bound(person, chunk), ciphertext));
    }

    private static byte[] encrypt(Aead key, byte[] bound, byte[] octets) {
        try {
            return key.encrypt(octets, bound);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Encryption failed", ex);
        }
    }

    private static byte[] decrypt(Aead key, byte[] bound, byte[] ciphertext) {
        try {
            return key.decrypt(ciphertext, bound);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("A piece of a file does not belong to its place", ex);
        }
    }

    private static byte[] bound(UUID person, FileChunk chunk) {
        var file = chunk.file();
        return ByteBuffer.allocate(BOUND_TO)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .putInt(chunk.version())
                .putInt(chunk.number())
                .put((byte) (chunk.isLast() ? 1 : 0))
                .array();
    }
}
