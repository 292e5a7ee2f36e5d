package fr.cesizen.gateway.pages;

import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** The forms in which a file is kept, smallest first. */
enum ContentCoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    IDENTITY("identity", "");

    private final String token;
    private final String extension;
    private final Pattern accepted;

    ContentCoding(String token, String extension) {
        this.token = token;
        this.extension = extension;
        // In a list, with a weight above zero or without one.
        this.accepted = Pattern.compile(
                "(^|,)\\s*" + token + "\\s*(;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*)\\s*)?(,|$)", Pattern.CASE_INSENSITIVE);
    }

    String token() {
        return token;
    }

    String extension() {
        return extension;
    }

    boolean isAccepted(HttpHeaders headers) {
        return this == IDENTITY
                || accepted.matcher(String.join(",", headers.getOrEmpty(HttpHeaders.ACCEPT_ENCODING)))
                        .find();
    }
}
