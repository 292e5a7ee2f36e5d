package fr.cesizen.ticket.attachment.content;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held (CIPA DC-008, Exif 2.32, tag Orientation): a picture loses the tag with all others, so it is turned.
 * What cannot be read is taken for upright.
 */
final class ExifOrientation {

    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final String APP1 = "225";
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int UPRIGHT = 1;
    private static final int SIDEWAYS = 5;
    private static final int MOST = 8;

    /** From 1 to 8. */
    static int read(ImageReader jpeg) {
        try {
            var markers = ((IIOMetadataNode) jpeg.getImageMetadata(0).getAsTree(JPEG)).getElementsByTagName("unknown");
            for (int i = 0; i < markers.getLength(); i++) {
                var marker = (IIOMetadataNode) markers.item(i);
                if (APP1.equals(marker.getAttribute("MarkerTag")) && marker.getUserObject() instanceof byte[] octets
                        && octets.length > EXIF.length
                        && Arrays.equals(octets, 0, EXIF.length, EXIF, 0, EXIF.length)) {
                    return ofTiff(Arrays.copyOfRange(octets, EXIF.length, octets.length));
                }
            }
            return UPRIGHT;
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
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

    private static int ofTiff(byte[] octets) throws IOException {
        var tiff = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            tiff.setInput(input);
            IIOMetadata metadata = tiff.getImageMetadata(0);
            var field = TIFFDirectory.createFromMetadata(metadata).getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            int orientation = field == null ? UPRIGHT : field.getAsInt(0);
            return orientation < UPRIGHT || orientation > MOST ? UPRIGHT : orientation;
        } finally {
            tiff.dispose();
        }
    }

    private ExifOrientation() {}
}
