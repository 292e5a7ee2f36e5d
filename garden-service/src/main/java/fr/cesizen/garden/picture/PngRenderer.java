package fr.cesizen.garden.picture;

import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns our own SVG pictures into PNG of one size, without a screen; reaches nothing outside the document. */
public final class PngRenderer {

    public static final int WIDTH = 1600;
    public static final int HEIGHT = 960;

    private static final int NESTED = 8;
    /** A full garden has some 3,000. */
    private static final int SHAPES = 20_000;

    /** The picture, {@value #WIDTH} by {@value #HEIGHT} pixels. Works for a tenth of a second or so: never on an event loop. */
    public static byte[] png(String svg) {
        var document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .documentLimits(new DocumentLimits(NESTED, NESTED, SHAPES))
                                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                .build());
        if (document == null) {
            throw new IllegalStateException("A picture of ours cannot be read");
        }
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, canvas, new ViewBox(WIDTH, HEIGHT));
        } finally {
            canvas.dispose();
        }
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    private PngRenderer() {}
}
