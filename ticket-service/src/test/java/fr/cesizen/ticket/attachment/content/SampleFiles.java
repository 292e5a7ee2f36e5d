package fr.cesizen.ticket.attachment.content;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as they should not. */
public final class SampleFiles {

    /** Where a picture was taken, as a camera notes it. */
    public static final String PLACE = "48.8566N 2.3522E";

    private static final int PNG_HEAD = 33;

    /** A picture with a red left half and a blue right half. */
    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return write(format, picture);
    }

    /** A picture that no format makes small. */
    public static byte[] noise(int width, int height) {
        var random = new SplittableRandom(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return write("png", picture);
    }

    private static byte[] write(String format, BufferedImage picture) {
        var octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, octets);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return octets.toByteArray();
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A photo with EXIF: how the camera was held, and where (as a description, tag 270). */
    public static byte[] photo(int width, int height, int orientation) {
        var place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 270).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 2 * 12 + 4);
        tiff.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        var jpeg = picture("jpeg", width, height);
        var photo = ByteBuffer.allocate(jpeg.length + 4 + 6 + tiff.capacity());
        photo.put(jpeg, 0, 2);
        photo.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff.capacity()));
        photo.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        photo.put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    /** A PNG with one more chunk behind its head. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        var chunk = chunk(type, content);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, PNG_HEAD)
                .put(chunk)
                .put(png, PNG_HEAD, png.length - PNG_HEAD)
                .array();
    }

    /** A PNG whose head says that it is so large. */
    public static byte[] claiming(int width, int height) {
        var png = picture("png", 2, 2);
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(png, 24, 5);
        var claim = chunk("IHDR", head.array());
        return ByteBuffer.wrap(png.clone()).position(8).put(claim).array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PDF with this among its objects. */
    public static byte[] pdf(String objects) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + objects + "\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An object of a PDF that holds others, packed. */
    public static String packed(String objects) {
        return "2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n"
                + new String(deflated(objects.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj";
    }

    public static byte[] deflated(byte[] content) {
        var octets = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(octets)) {
            out.write(content);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return octets.toByteArray();
    }

    /** What every scanner must know; in two halves, so that this file is not taken for it. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private SampleFiles() {}
}
