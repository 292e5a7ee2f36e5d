package fr.cesizen.garden.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;

/**
 * A picture as it is sent.
 *
 * @param etag the same octets, the same tag; weak for text, which a proxy may compress
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
public record RenderedPicture(MediaType type, byte[] content, String etag) {

    private static final int TAG_DIGITS = 32;

    static RenderedPicture of(MediaType type, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            var tag = "\"" + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
            boolean isText = type.isCompatibleWith(PictureFormat.SVG.type());
            return new RenderedPicture(type, content, isText ? "W/" + tag : tag);
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
