package fr.cesizen.ticket.attachment.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.http.MediaType;

/** What a file may be. Its content decides, neither its name nor what a client says of it. */
public enum FileType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg,jpeg"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain", "txt,log,csv,md");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The type of a file by its content; empty for one that is not taken. */
    static Optional<FileType> detect(byte[] content) {
        var found = TIKA.detect(content);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(found))
                .findFirst();
    }

    /** Endings of names, the usual one first. */
    public List<String> endings() {
        return List.of(endings.split(",", -1));
    }

    /** As which it is downloaded. */
    public MediaType mediaType() {
        return MediaType.parseMediaType(this == TEXT ? "text/plain;charset=UTF-8" : mediaType);
    }
}
