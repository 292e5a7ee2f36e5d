package fr.cesizen.e2e.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A request as it goes over the wire, valid or not. Texts hold one character per octet (ISO 8859-1).
 *
 * @param target of the request line, as it is written there
 * @param changes what was made odd about it; nothing for a valid request
 */
public record FuzzRequest(
        ApiOperation operation,
        String method,
        String target,
        List<Map.Entry<String, String>> headers,
        byte[] body,
        List<String> changes) {

    private static final Set<String> PARTS = Set.of("method", "path", "query", "body");
    private static final int SHOWN = 400;
    private static final int SHOWN_HEADERS = 12;

    FuzzRequest withMethod(String other) {
        return new FuzzRequest(operation, other, target, headers, body, changed("method"));
    }

    FuzzRequest withPath(String other) {
        return new FuzzRequest(operation, method, other + query(), headers, body, changed("path"));
    }

    /** @param other with its question mark */
    FuzzRequest withQuery(String other) {
        return new FuzzRequest(operation, method, path() + other, headers, body, changed("query"));
    }

    public String path() {
        return target.split("\\?", 2)[0];
    }

    /** With its question mark, or empty. */
    String query() {
        return target.substring(path().length());
    }

    FuzzRequest withBody(byte[] other) {
        return new FuzzRequest(operation, method, target, headers, other, changed("body"));
    }

    public FuzzRequest withHeader(String name, String value) {
        return without(name).plusHeader(name, value);
    }

    FuzzRequest plusHeader(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new FuzzRequest(operation, method, target, List.copyOf(more), body, changed(name));
    }

    /** With a token, about which nothing is odd. */
    FuzzRequest signed(String authorization) {
        var signed = withHeader("Authorization", authorization);
        return new FuzzRequest(operation, method, target, signed.headers, body, changes);
    }

    FuzzRequest without(String name) {
        var fewer = headers.stream()
                .filter(header -> !header.getKey().equalsIgnoreCase(name))
                .toList();
        return new FuzzRequest(operation, method, target, fewer, body, changed(name));
    }

    private List<String> changed(String what) {
        if (changes.contains(what)) {
            return changes;
        }
        var all = new ArrayList<>(changes);
        all.add(what);
        return List.copyOf(all);
    }

    /** What was made odd, in a word each. */
    Set<String> kinds() {
        return changes.stream()
                .map(change -> PARTS.contains(change) ? change : "header")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<String> values(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    byte[] bytes() {
        var all = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        headers.forEach(header -> all.append(header.getKey())
                .append(": ")
                .append(header.getValue())
                .append("\r\n"));
        if (body.length > 0 && values("Content-Length").isEmpty()) {
            all.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(all.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** One line of ASCII from which a person can send it again, without its token. */
    @Override
    public String toString() {
        var shown = headers.stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("Authorization"))
                .limit(SHOWN_HEADERS)
                .map(header -> header.getKey() + ": " + escaped(header.getValue()))
                .collect(Collectors.joining(" | "));
        return escaped(method) + " " + escaped(target) + " [" + shown + "] "
                + escaped(new String(body, StandardCharsets.ISO_8859_1));
    }

    static String escaped(String octets) {
        var text = new StringBuilder();
        octets.chars()
                .limit(SHOWN)
                .forEach(octet -> text.append(
                        octet >= ' ' && octet < 0x7f ? Character.toString(octet) : "\\x%02x".formatted(octet)));
        return octets.length() > SHOWN ? text + "… (" + octets.length() + " octets)" : text.toString();
    }
}
