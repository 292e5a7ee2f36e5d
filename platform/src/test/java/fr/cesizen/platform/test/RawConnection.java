package fr.cesizen.platform.test;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** A connection for what no HTTP client would send: odd octets, half a request, a sudden end. */
public final class RawConnection implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\ncontent-length: (\\d+)");

    private final Socket socket;

    public RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
    }

    /** The answer to {@code request}, and nothing else of the connection. */
    public static String answer(int port, String request) throws IOException {
        try (var connection = new RawConnection(port)) {
            return connection.write(request).answer();
        }
    }

    public RawConnection write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** The next answer with its body, which has a declared length. */
    public String answer() throws IOException {
        var head = head();
        var length = LENGTH.matcher(head);
        int octets = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return head + new String(socket.getInputStream().readNBytes(octets), StandardCharsets.UTF_8);
    }

    /** Status and headers of the next answer. */
    public String head() throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int octet = socket.getInputStream().read();
            if (octet < 0) {
                throw new EOFException("closed after: " + head.toString(StandardCharsets.UTF_8));
            }
            head.write(octet);
        }
        return head.toString(StandardCharsets.UTF_8);
    }

    /** Whether the other side ends the connection and has nothing more to say. */
    public boolean isEnded() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    /** Ends the connection as a lost link does: the other side reads an error, not an end. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
