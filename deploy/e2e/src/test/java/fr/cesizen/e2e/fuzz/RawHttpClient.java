package fr.cesizen.e2e.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes requests to a socket as they are: HTTP clients correct or refuse what is odd about them. */
record RawHttpClient(URI server) {

    private static final int TIMEOUT_MILLIS = 40_000;

    /** One request, one connection. Of an event stream only the headers are read. */
    FuzzResponse send(FuzzRequest request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.setTcpNoDelay(true);
            write(socket, request.bytes());
            return read(new BufferedInputStream(socket.getInputStream()), request.method());
        }
    }

    /** A server may answer and close before it has read everything. */
    private static void write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException closedEarly) {
            // What it has answered is read all the same.
        }
    }

    private static FuzzResponse read(InputStream in, String method) throws IOException {
        FuzzResponse head;
        do {
            head = head(in);
        } while (head.status() == 100);
        return head.status() < 200 || head.type().equals("text/event-stream")
                ? head
                : new FuzzResponse(head.status(), head.headers(), body(in, method, head));
    }

    private static FuzzResponse head(InputStream in) throws IOException {
        var start = line(in);
        if (!start.startsWith("HTTP/1.")) {
            return FuzzResponse.NONE;
        }
        Map<String, List<String>> headers = new HashMap<>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = Math.max(line.indexOf(':'), 0);
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).trim());
        }
        return new FuzzResponse(Integer.parseInt(start.substring(9, 12)), headers, new byte[0]);
    }

    private static byte[] body(InputStream in, String method, FuzzResponse head) throws IOException {
        if (method.equals("HEAD") || head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        if (head.header("transfer-encoding").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        var length = head.header("content-length");
        return length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            all.writeBytes(in.readNBytes(size));
            line(in);
        }
        return all.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        var line = line(in).split(";", 2)[0].trim();
        if (line.isEmpty()) {
            throw new IOException("the answer was cut off");
        }
        return Integer.parseInt(line, 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read()) {
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
