package fr.cesizen.e2e.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 when the connection was closed without an answer
 * @param headers by their names in lower case
 */
public record FuzzResponse(int status, Map<String, List<String>> headers, byte[] body) {

    public static final FuzzResponse NONE = new FuzzResponse(0, Map.of(), new byte[0]);

    public String header(String name) {
        var values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The media type without its parameters; empty when there is none. */
    String type() {
        return header("content-type").split(";", 2)[0].trim();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Header lines and body, in which nothing may stand that is nobody's business. */
    String everything() {
        return headers + "\n" + text();
    }
}
