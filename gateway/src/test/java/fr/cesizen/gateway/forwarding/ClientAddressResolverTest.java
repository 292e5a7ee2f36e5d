package fr.cesizen.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class ClientAddressResolverTest {

    final ClientAddressResolver callers =
            new ClientAddressResolver(new TrustedProxyProperties(Pattern.compile("10\\..*|2001:db8:.*")));

    static ServerHttpRequest from(String peer, String... forwarded) {
        return MockServerHttpRequest.get("http://gateway.example:8080/api/v1/emotions")
                .remoteAddress(new InetSocketAddress(peer, 40000))
                .header("X-Forwarded-For", forwarded)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "cesizen.example")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .build();
    }

    @ParameterizedTest(name = "{0} saying {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "203.0.113.9; 6.6.6.6;                      203.0.113.9",
                "10.0.0.1;    203.0.113.9;                  203.0.113.9",
                "10.0.0.1;    6.6.6.6, 203.0.113.9;         203.0.113.9",
                "10.0.0.1;    6.6.6.6, 203.0.113.9, 10.1.2.3; 203.0.113.9",
                "10.0.0.1;    10.9.9.9;                     10.9.9.9",
                "10.0.0.1;    '';                           10.0.0.1",
                "10.0.0.1;    203.0.113.9, <script>;        10.0.0.1",
                "10.0.0.1;    2001:470::1;                  2001:470::1"
            })
    void findsTheNearestAddressThatIsNotAProxy(String peer, String forwarded, String address) {
        assertThat(callers.address(from(peer, forwarded))).isEqualTo(address);
    }

    @Test
    void readsSeveralHeadersAsOneList() {
        assertThat(callers.address(from("10.0.0.1", "6.6.6.6", "203.0.113.9, 10.1.1.1")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void believesTlsOnlyFromAProxy() {
        assertThat(callers.isSecure(from("10.0.0.1"))).isTrue();
        assertThat(callers.isSecure(from("203.0.113.9"))).isFalse();
    }

    @Test
    void tellsServicesOneTruthAndDropsWhatAClientClaims() {
        var headers = forwarded(from("203.0.113.9", "6.6.6.6"));
        assertThat(headers.get("X-Forwarded-For")).containsExactly("203.0.113.9");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.get("X-Forwarded-Port")).containsExactly("8080");
        assertThat(headers.headerNames()).doesNotContain("Forwarded", "X-Real-IP");
    }

    @Test
    void tellsServicesWhatATrustedProxySays() {
        var headers = forwarded(from("10.0.0.1", "6.6.6.6, 203.0.113.9"));
        assertThat(headers.get("X-Forwarded-For")).containsExactly("203.0.113.9");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("https");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("cesizen.example");
        assertThat(headers.get("X-Forwarded-Port")).containsExactly("443");
    }

    private org.springframework.http.HttpHeaders forwarded(ServerHttpRequest request) {
        var mock = (MockServerHttpRequest) request;
        var withHost = MockServerHttpRequest.get(mock.getURI().toString())
                .remoteAddress(Objects.requireNonNull(mock.getRemoteAddress()))
                .headers(mock.getHeaders())
                .header("Host", "gateway.example:8080")
                .build();
        return new ForwardedHeaders(callers).filter(withHost.getHeaders(), MockServerWebExchange.from(withHost));
    }
}
