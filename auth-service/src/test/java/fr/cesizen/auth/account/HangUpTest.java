package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class HangUpTest {

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @Test
    void leavesWholeAccountsWhenClientsHangUp() throws Exception {
        var addresses = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            addresses.add(email());
            postAndHangUp(addresses.get(i));
        }
        // All of it together and for a while: a sign-up that has not begun yet has left no intent either.
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(AccountDatabaseFixture.signUps()).isZero();
            for (var each : addresses) {
                assertThat(TestKeycloak.withEmail(each)).allSatisfy(user -> {
                    assertThat(user.isEnabled()).isTrue();
                    assertThat(AccountDatabaseFixture.profiles(UUID.fromString(user.getId())))
                            .isOne();
                });
            }
        });
    }

    private void postAndHangUp(String email) throws IOException {
        var body = json.writeValueAsString(body(email)).getBytes(StandardCharsets.UTF_8);
        var head = "POST /api/v1/accounts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        }
    }
}
