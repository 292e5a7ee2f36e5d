package fr.cesizen.e2e.fuzz;

import fr.cesizen.local.mail.MailFolderReader;
import fr.cesizen.local.tour.GatewayClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Has a child ask a parent, and reads the secret of the link in the parent's mail. */
record ParentCreator(GatewayClient gateway, MailFolderReader mails) {

    private static final String PATH = "/api/v1/accounts/parental-requests";
    private static final Pattern LINK = Pattern.compile("/accord-parental#([A-Za-z0-9_-]{43})");

    /** A link whose parent has decided nothing yet. The mail was taken before the request was answered. */
    Map<String, Object> ask() {
        var unique = UUID.randomUUID();
        var parent = "parent-" + unique + "@example.org";
        var request = Map.of(
                "email", "tom-" + unique + "@example.org",
                "parentEmail", parent,
                "name", "Tom",
                "birthDate", "2014-04-12",
                "language", "fr");
        gateway.post(null, PATH, request).must(202);
        return Map.of("token", token(parent));
    }

    /** What a parent who agrees sends. */
    Map<String, Object> decide() {
        return Map.of("token", ask().get("token"), "agreed", true, "holdsAuthority", true, "version", "2026-11");
    }

    /** A link whose parent has agreed. */
    Map<String, Object> agree() {
        var decision = decide();
        gateway.post(null, PATH + "/decision", decision).must(204);
        return Map.of("token", decision.get("token"));
    }

    private String token(String parent) {
        try {
            return mails.latest(Integer.MAX_VALUE).stream()
                    .filter(mail -> mail.to().equals(parent))
                    .map(mail -> LINK.matcher(mail.text()))
                    .filter(link -> link.find())
                    .map(link -> link.group(1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
