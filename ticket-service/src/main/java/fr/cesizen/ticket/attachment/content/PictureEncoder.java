package fr.cesizen.ticket.attachment.content;

import fr.cesizen.platform.problems.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pictures anew from their pixels: without place, camera, author, thumbnail or colour profile (colours become sRGB), and
 * without whatever else was a file, too.
 */
final class PictureEncoder {

    /** Of a JPEG: what is written once more is hardly seen to be. */
    private static final float QUALITY = 0.92f;

    /** Pieces of a progressive JPEG that are read; thousands would each take as long as a whole picture. */
    private static final int MOST_PASSES = 32;

    private static final int OCTETS_A_PIXEL = 3;

    private final long pixels;
    private final long memory;

    PictureEncoder(long pixels, long memory) {
        this.pixels = pixels;
        this.memory = memory;
    }

    /** Encodes a picture anew. @throws Problem 422 for one that is too large, or cannot be read */
    byte[] encodeAnew(FileType type, byte[] file) {
        var picture = type == FileType.PNG ? PngChunks.pictureOnly(file) : file;
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input, false, true);
            var decoded = read(reader);
            return write(type, type == FileType.PNG ? decoded : turn(decoded, ExifOrientation.read(file)));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Problem refusal ? refusal : FileContentEvaluator.unreadable();
        } finally {
            reader.dispose();
        }
    }

    /** Looks at the head of the picture before memory is taken for its pixels. */
    private BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width <= 0 || height <= 0) {
            throw FileContentEvaluator.unreadable();
        }
        if (width * height > pixels) {
            throw Problem.rule("attachment-too-many-pixels", pixels / 1_000_000);
        }
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceProgressivePasses(0, MOST_PASSES);
        int step = step(width * height * octetsAPixel(reader));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static int octetsAPixel(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw FileContentEvaluator.unreadable();
        }
        int bits = 0;
        for (int size : types.next().getSampleModel().getSampleSize()) {
            bits += size;
        }
        return Math.max(OCTETS_A_PIXEL, bits / Byte.SIZE);
    }

    /** Each how many pixels one is kept, across and down. */
    private int step(long octets) {
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) octets / memory)));
    }

    /** Drawn anew in sRGB, whatever the colours of the file were. */
    private static BufferedImage turn(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean isSideways = ExifOrientation.isSideways(orientation);
        var turned = new BufferedImage(
                isSideways ? height : width, isSideways ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = turned.createGraphics();
        graphics.drawImage(picture, ExifOrientation.upright(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    private static byte[] write(FileType type, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        var octets = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(octets)) {
            writer.setOutput(output);
            var parameters = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return octets.toByteArray();
    }
}
