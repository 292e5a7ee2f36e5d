package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.TestTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class ConnectionsTest {

    private static final String STRANGER = "GET /api/v1/notes HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @LocalServerPort
    int port;

    /** Reactor Netty before 1.3.8 stopped reading here, and the third request waited for ever (reactor-netty 4361). */
    @Test
    void answersTheRequestAfterOneThatCameTooEarly() throws IOException {
        var reader = "GET /api/v1/notes HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + TestTokens.bearer(People.LEA)
                + "\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(socket, reader + STRANGER);
            assertThat(nextStatus(answers)).isEqualTo(200);
            assertThat(nextStatus(answers)).isEqualTo(401);
            send(socket, STRANGER);
            assertThat(nextStatus(answers)).isEqualTo(401);
        }
    }

    private static void send(Socket socket, String requests) throws IOException {
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** A body holds no line break here, so that the next status line may follow it directly. */
    private static int nextStatus(BufferedReader answers) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            int at = line.indexOf("HTTP/1.1 ");
            if (at >= 0) {
                return Integer.parseInt(line.substring(at + 9, at + 12));
            }
        }
        throw new IOException("closed");
    }
}
