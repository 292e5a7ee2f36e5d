package fr.cesizen.garden.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret in a link: 256 random bits, shown once. Only its hash is stored. */
final class LinkToken {

    private static final int OCTETS = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String value;

    private LinkToken(String value) {
        this.value = value;
    }

    /** May read the system's source of randomness: not on an event loop. */
    static LinkToken random(SecureRandom source) {
        var octets = new byte[OCTETS];
        source.nextBytes(octets);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    static LinkToken of(String value) {
        return new LinkToken(value);
    }

    /** Whether it can be one of ours at all. */
    boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    String value() {
        return value;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public String toString() {
        return "link token";
    }
}
