package fr.cesizen.ticket.attachment.content;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held (CIPA DC-008, Exif 2.32, tag Orientation): a picture loses the tag with all others, so it is turned.
 * What cannot be read is taken for upright.
 */
final class ExifOrientation {

    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int UPRIGHT = 1;
    private static final int SIDEWAYS = 5;
    private static final int MOST = 8;

    /** From 1 to 8. The JDK reads no metadata of a file in which EXIF comes before JFIF, as cameras write it: so by its segments. */
    static int read(byte[] jpeg) {
        var left = ByteBuffer.wrap(jpeg);
        left.position(Short.BYTES);
        while (left.remaining() > 2 * Short.BYTES && (left.get() & 0xff) == MARKER) {
            int kind = left.get() & 0xff;
            int length = (left.getShort() & 0xffff) - Short.BYTES;
            if (kind == SCAN || length < 0 || length > left.remaining()) {
                return UPRIGHT;
            }
            int start = left.position();
            if (kind == APP1 && length > EXIF.length && isExif(jpeg, start)) {
                return ofTiff(Arrays.copyOfRange(jpeg, start + EXIF.length, start + length));
            }
            left.position(start + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] jpeg, int start) {
        return Arrays.equals(jpeg, start, start + EXIF.length, EXIF, 0, EXIF.length);
    }

    /** Whether width and height change places. */
    static boolean isSideways(int orientation) {
        return orientation >= SIDEWAYS;
    }

    /** Turns a picture of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int ofTiff(byte[] octets) {
        var tiff = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            tiff.setInput(input);
            var field = TIFFDirectory.createFromMetadata(tiff.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            int orientation = field == null ? UPRIGHT : field.getAsInt(0);
            return orientation < UPRIGHT || orientation > MOST ? UPRIGHT : orientation;
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        } finally {
            tiff.dispose();
        }
    }

    private ExifOrientation() {}
}
