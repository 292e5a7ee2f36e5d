package fr.cesizen.e2e.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people, programs and attackers send where a service expects something else. Octets are ISO 8859-1 characters. */
final class OddValues {

    /** Begins every password, and every odd value of a header that is a secret, so that it is found in answers and logs. */
    static final String SECRET = "s3cr3t-0f-the-fuzz-";

    /** Values as they stand in a JSON text. */
    static final List<String> JSON = Stream.concat(
                    Stream.of(
                                    "null true false 0 -0 -1 1 2 60.0 1.5 0.1 0.30000000000000004 1e2 1e400 -1e400"
                                            + " 1e-400 1E+2147483648",
                                    "2147483648 -2147483649 9223372036854775807 9223372036854775808 NaN Infinity"
                                            + " -Infinity 01 .5 0x10 +1",
                                    "{} [] [null] [[]] {\"\":null} \"\" \"NaN\" \"60\" \"true\" \"null\""
                                            + " \"2026-02-30\" \"2026-13-01\"",
                                    "\"0000-00-00\" \"+002026-01-10\" \"-0001-01-01\" \"+999999999-12-31\""
                                            + " \"99999-01-01\" \"2026-W10-1\"",
                                    "\"2026-060\" \"2026-01-09T23:00:00.000Z\" \"2026-03-01T24:00:00Z\""
                                            + " \"2026-03-01T12:00:60Z\"",
                                    "\"2026-03-01T12:00:00+18:01\" \"2026-03-01T12:00\""
                                            + " \"-1000000000-01-01T00:00:00Z\" 1767225600 1767225600000",
                                    "[2026,1,9] \"Z\" \"UTC+25\" \"SystemV/PST8\" \"europe/paris\""
                                            + " \"../../etc/passwd\" \"00000000-0000-0000-0000-000000000000\"",
                                    "\"0-0-0-0-0\" \"%00\" \"a@b\" \"\\\"a\\u0020b\\\"@example.org\" \"a@[127.0.0.1]\""
                                            + " \"a@xn--\" \"a@exämple.org\"",
                                    "\"\\u0000\" \"a\\u0000b\" \"\\ud800\" \"\\udc00\\ud800\" \"\\ud83c\\udf3f\""
                                            + " \"\\u202eabc\" \"\\u200b\" \"\\ufeff\" \"\\uffff\"",
                                    "\"e\\u0301\" \"\\u00e9\" \"\\u0e33\\u0e49\" \"\\u0308\" \"\\u001b[31m\" \"\\r"
                                            + "\\n"
                                            + "Set-Cookie:\\u0020a\" \"\\u2028\" \"\\u007f\"",
                                    "\"=1+1\" \"<script>\" \"'||'\" \"${jndi:x}\" \"#{7*7}\" \"{{7*7}}\" \"%s%n\""
                                            + " \"\\\\\" \"🌿👩‍👩‍👧‍👦🏳️‍🌈\" \"ﷺ\" \"İıſK\"")
                            .flatMap(line -> Stream.of(line.split(" "))),
                    Stream.of(
                            quoted(" ".repeat(12)),
                            quoted("x".repeat(101)),
                            quoted("🌿".repeat(5_001)),
                            quoted("e\\u0301".repeat(200)),
                            quoted("\\u0301".repeat(2_000)),
                            quoted("n".repeat(11_000)),
                            quoted("n".repeat(70_000)),
                            "9".repeat(400),
                            "1." + "3".repeat(2_000),
                            "[" + "0,".repeat(3_000) + "0]",
                            "[".repeat(400) + "]".repeat(400),
                            "[".repeat(3_000) + "]".repeat(3_000),
                            "{\"a\":".repeat(1_200) + "0" + "}".repeat(1_200)))
            .toList();

    /** Names that no object has, as they stand in a JSON text. */
    static final List<String> NAMES = List.of(
            "\"\"", "\"__proto__\"", "\"class\"", "\"\\u0000\"", "\"id\"", "\"owner\"", quoted("k".repeat(5_000)));

    /** Values of a path's variable or a query, encoded or not as a URL should be. */
    static final List<String> ADDRESS = List.of(
            ("|%|%0|%zz|%00|a%00b|%0d%0aSet-Cookie:a|%20|+|%2e%2e|..|.|%2F|%2f..%2f|%5c|%25|%2525|;a=b|%3B|null|undefined|NaN|-1|0|1|"
                            + "01|1.0|1e3|2147483648|9223372036854775808|99999999999999999999|true|%F0%9F%8C%BF|%C3%28|%C0%AF|%ED%A0%80|"
                            + "%E2%80%AE|%E2%80%8B|%EF%BB%BF|e%CC%81|%D9%A3|*|'|%27%20or%201=1--|%3Cscript%3E|${jndi:x}|%24%7Bx%7D|{id}|%7Bid%7D|"
                            + "[]|2026-02-30|2026-01-09T23:00:00.000Z|+002026-01-10|-0001-01-01|+999999999-12-31|%2B999999999-12-31|9999-12-31|"
                            + "0001-01-01|00000000-0000-0000-0000-000000000000|0-0-0-0-0|019ca9c0-0000-7000-8000-00000000000|Etc/Nowhere|"
                            + "SystemV/PST8|Z|UTC+25|europe/paris|csv,json|CSV|json%00|" + "a".repeat(300) + "|"
                            + "9".repeat(5_000))
                    .split("\\|"));

    /** Whole queries, in which already the names are odd. */
    static final List<String> QUERIES = List.of(
            "?",
            "??",
            "?%",
            "?%=1",
            "?%00=x",
            "?x=%00",
            "?%0a=x",
            "?=",
            "?=x",
            "?&&&&",
            "?a&a&a",
            "?[]=1&a[b]=2",
            "?%F0%9F%8C%BF=1",
            "?%C3%28=x",
            "?" + utf8("é=è"),
            "?class.module.classLoader=x",
            "?limit=1&limit=2&after=a&after=b",
            "?limit=%EF%BC%91",
            "?a=b;c=d",
            "?a=b#c",
            "?a b",
            "?" + "a=1&".repeat(1_500),
            "?" + "k".repeat(9_000) + "=1",
            "?q=" + "v".repeat(20_000));

    /** One of them. */
    static String any(List<String> values, java.util.SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Every octet of a text in UTF-8 as one character. */
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** {@code count} octets, most of which are no text. */
    static byte[] noise(java.util.SplittableRandom random, int count) {
        var octets = new byte[count];
        IntStream.range(0, count).forEach(at -> octets[at] = (byte) random.nextInt(256));
        return octets;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private OddValues() {}
}
