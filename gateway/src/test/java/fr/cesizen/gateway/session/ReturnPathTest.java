package fr.cesizen.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/journal", "/journal?day=2026-11-27#top", "/calendrier/2026", "/sessions", "/api-guide"})
    void keepsPagesOfOurs(String page) {
        assertThat(ReturnPath.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "journal",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/%0d%0aSet-Cookie:x=y\r\n",
                "https://evil.example/",
                "javascript:alert(1)",
                "\\\\evil.example",
                " /journal",
                "/journal\nLocation: https://evil.example",
                "/é",
                "/session/sign-in",
                "/session",
                "/SESSION/sign-in",
                "/realms/cesizen/protocol/openid-connect/auth",
                "/api/v1/journal/export",
                "@evil.example",
                "/..//evil.example\\"
            })
    void leadsHomeInsteadOfElsewhere(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001})
    void takesAThousandCharacters(int length) {
        var page = "/" + "a".repeat(length - 1);
        assertThat(ReturnPath.of(page)).isEqualTo(length == 1_000 ? page : "/");
    }

    /** As a browser reads it: backslashes are slashes, tabs and line ends are not there. */
    @Property(tries = 10_000)
    void neverLeavesTheSite(@ForAll("links") String asked) {
        var page = ReturnPath.of(asked);
        assertThat(page)
                .doesNotContainAnyWhitespaces()
                .doesNotContain("\\")
                .startsWith("/")
                .doesNotStartWith("//");
        assertThat(page.chars()).allMatch(c -> c > ' ' && c < 127);
        var host = URI.create("https://cesizen.example")
                .resolve(page.replaceAll("[^/A-Za-z.]", "x"))
                .getHost();
        assertThat(host).isEqualTo("cesizen.example");
    }

    @Provide
    Arbitrary<String> links() {
        var piece = Arbitraries.of(
                "/",
                "//",
                "\\",
                "\t",
                "\n",
                "\r",
                "@",
                ":",
                "https:",
                "evil.example",
                "%2f",
                "%5c",
                "..",
                ".",
                "?",
                "#",
                "a",
                "é",
                "session",
                "\u0000",
                ";",
                "\u2028");
        return piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }
}
