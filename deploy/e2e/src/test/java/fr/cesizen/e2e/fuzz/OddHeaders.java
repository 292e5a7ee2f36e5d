package fr.cesizen.e2e.fuzz;

import static fr.cesizen.e2e.fuzz.OddValues.utf8;

import java.util.List;

/** Names and values of headers as they should not be. Octets are ISO 8859-1 characters. */
final class OddHeaders {

    /** Headers that something on the way reads. */
    static final List<String> NAMES =
            List.of(("Accept Accept-Language Accept-Encoding Authorization Content-Type Content-Encoding Cookie"
                            + " Erasure-Receipt Expect Forwarded Host Idempotency-Key If-Match If-Modified-Since If-None-Match"
                            + " Last-Event-ID Origin Range Referer Sec-WebSocket-Key X-Forwarded-For X-Forwarded-Host"
                            + " X-Forwarded-Port X-Forwarded-Proto X-HTTP-Method-Override traceparent baggage")
                    .split(" "));

    /** Values of Accept and Content-Type. */
    static final List<String> MEDIA_TYPES = List.of(
            "application/json;charset=utf-8",
            "application/json;charset=iso-8859-1",
            "application/json;charset=nowhere",
            "application/JSON",
            "application/*",
            "application/*+json",
            "*/*",
            "*",
            "application/problem+json",
            "application/vnd.ms-excel",
            "text/csv",
            "text/comma-separated-values",
            "text/csv;charset=windows-1252",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=a",
            "text/plain",
            "text/html,application/xhtml+xml;q=0.9",
            "text/event-stream",
            "application/x-ndjson",
            "application/zip",
            "image/svg+xml",
            "application/json;q=2",
            "application/json;q=0",
            "json",
            "/",
            "application/",
            "application/json,",
            "application/json; charset=\"",
            "application/" + "x".repeat(2_000));

    /** Several headers, or odd ones, as they stand in a request. */
    static final List<String> WHOLE = List.of(
            "Connection: Upgrade | Upgrade: websocket | Sec-WebSocket-Version: 13 | Sec-WebSocket-Key:"
                    + " dGhlIHNhbXBsZSBub25jZQ==",
            "Connection: Upgrade, HTTP2-Settings | Upgrade: h2c | HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
            "Content-Length: 0",
            "Content-Length: -1",
            "Content-Length: 1e3",
            "Content-Length: 5 | Content-Length: 6",
            "Transfer-Encoding: identity",
            "Transfer-Encoding: chunked | Content-Length: 3",
            "Expect: 100-continue",
            "Expect: 200-ok",
            "Bad Name: a",
            "B\u00e4d: a",
            ": a",
            "X-Forwarded-For: 1.2.3.4, " + "5.6.7.8, ".repeat(300),
            "X-Forwarded-Proto: gopher | X-Forwarded-Host: evil.invalid:99999",
            "Forwarded: for=\"[::1]\";host=evil.invalid;proto=gopher",
            "Origin: null | Access-Control-Request-Method: GET",
            "Origin: https://evil.invalid | Access-Control-Request-Method: \u00e9",
            "Accept-Language: fr;q=1.5, en;q=x, *;q=-1",
            "Accept-Language: x-klingon-\u00e9, zz-ZZ-ZZ-ZZ",
            "traceparent: 00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01",
            "Range: bytes=0-18446744073709551615",
            "If-Modified-Since: Thu, 99 Jan 99999 99:99:99 GMT");

    /** Values of any header. */
    static final List<String> VALUES = List.of(
            "",
            " ",
            "\t",
            "*",
            "\"\"",
            "\"",
            "\"0\", \"1\"",
            "W/\"0\"",
            "'0'",
            "0",
            "-1",
            "+1",
            "1.0",
            "9223372036854775807",
            "9223372036854775808",
            "null",
            ",",
            ",,,",
            ";",
            "=",
            "a\tb",
            "a\r\n b",
            "\u0000",
            "a\u0001b",
            "\u007f",
            "\u0080\u00ff",
            "\u00e9t\u00e9",
            utf8("🌿"),
            utf8("\u202e\u0301"),
            "%00",
            "%F0%9F%8C%BF",
            "${jndi:x}",
            "<script>",
            "a".repeat(300),
            "a".repeat(7_000),
            "a".repeat(9_000),
            "a".repeat(20_000));

    private OddHeaders() {}
}
