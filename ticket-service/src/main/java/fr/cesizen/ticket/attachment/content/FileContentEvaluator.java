package fr.cesizen.ticket.attachment.content;

import fr.cesizen.platform.problems.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decides by its content whether a file is taken, and as what. Takes time and memory: not for an event loop. */
public final class FileContentEvaluator {

    private final PictureEncoder pictures;

    /**
     * @param pixels of a picture, more than which is refused before anything is decoded
     * @param pictureMemory for decoded pixels, in octets
     */
    public FileContentEvaluator(long pixels, long pictureMemory) {
        this.pictures = new PictureEncoder(pixels, pictureMemory);
    }

    /** Reads a file. @throws Problem 422 for one that is not taken, and why */
    public FileContent evaluate(byte[] file) {
        var type = FileType.detect(file).orElseThrow(() -> Problem.rule("attachment-type-refused"));
        return switch (type) {
            case PNG, JPEG -> new FileContent(type, pictures.encodeAnew(type, file), true);
            case PDF -> {
                PdfRules.check(file);
                yield new FileContent(type, file, false);
            }
            case TEXT -> {
                checkText(file);
                yield new FileContent(type, file, false);
            }
        };
    }

    /** UTF-8 without characters that steer a terminal. */
    private static void checkText(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            if (text.chars().anyMatch(code -> (code < ' ' && "\t\n\r\f".indexOf(code) < 0) || code == 0x7f)) {
                throw unreadable();
            }
        } catch (CharacterCodingException otherEncoding) {
            throw unreadable();
        }
    }

    static Problem unreadable() {
        return Problem.rule("attachment-unreadable");
    }
}
