package fr.cesizen.ticket.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Takes from a PNG what is no picture (W3C PNG, third edition): text, times, profiles, EXIF, animation, and what lies behind its
 * end. The JDK's reader would unpack such texts without a limit.
 */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int TYPE_AND_LENGTH = 8;
    private static final int CHECKSUM = 4;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** The picture alone. @throws fr.cesizen.platform.problems.Problem 422 for what is no whole PNG */
    static byte[] pictureOnly(byte[] png) {
        var left = ByteBuffer.wrap(png).position(SIGNATURE);
        var picture = new ByteArrayOutputStream(png.length);
        picture.write(png, 0, SIGNATURE);
        while (left.remaining() >= TYPE_AND_LENGTH + CHECKSUM) {
            int start = left.position();
            int length = left.getInt();
            int type = left.getInt();
            if (length < 0 || length > left.remaining() - CHECKSUM) {
                break;
            }
            var name = name(type);
            int whole = TYPE_AND_LENGTH + length + CHECKSUM;
            if (KEPT.contains(name)) {
                picture.write(png, start, whole);
            }
            if (name.equals("IEND")) {
                return picture.toByteArray();
            }
            left.position(start + whole);
        }
        throw FileContentEvaluator.unreadable();
    }

    private static String name(int type) {
        return new String(new char[] {
            (char) (type >>> 24 & 0xff), (char) (type >>> 16 & 0xff), (char) (type >>> 8 & 0xff), (char) (type & 0xff)
        });
    }

    private PngChunks() {}
}
