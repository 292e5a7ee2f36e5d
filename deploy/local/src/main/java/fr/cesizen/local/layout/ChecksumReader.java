package fr.cesizen.local.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Tells builds apart. Not by their time: reproducible builds give every jar the same. */
public final class ChecksumReader {

    private ChecksumReader() {}

    /** Eight hexadecimal digits for the content of these files, in this order. */
    public static String of(List<Path> files) throws IOException {
        var sum = new CRC32();
        for (var file : files) {
            try (var in = new CheckedInputStream(Files.newInputStream(file), sum)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return "%08x".formatted(sum.getValue());
    }
}
