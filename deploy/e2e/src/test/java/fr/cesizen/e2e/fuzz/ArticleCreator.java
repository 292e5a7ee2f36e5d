package fr.cesizen.e2e.fuzz;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes and publishes articles under slugs that no other has. */
record ArticleCreator(FuzzActors actors) {

    private static final String CONTENT = "/api/v1/content";

    /** A draft with all that a publication needs. */
    String write() {
        return write("fuzz-" + UUID.randomUUID());
    }

    private String write(String slug) {
        var admin = actors.user("admin");
        var id = admin.post(CONTENT + "/drafts", Map.of("slug", slug)).must(201).text("id");
        var text = Map.of("fr", "Un texte", "en", "A text");
        var document = Map.of(
                "kind",
                "article",
                "title",
                text,
                "summary",
                text,
                "body",
                text,
                "minutes",
                3,
                "sources",
                List.of("A source"),
                "authorRole",
                "editor",
                "reviewBy",
                LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        admin.send("PUT", CONTENT + "/drafts/" + id, document, Map.of("If-Match", "\"0\""))
                .must(200);
        return id;
    }

    /** The slug of an article that everybody can read. */
    String publish() {
        var slug = "fuzz-" + UUID.randomUUID();
        var path = CONTENT + "/drafts/" + write(slug) + "/publication";
        actors.user("admin")
                .send("POST", path, null, Map.of("If-Match", "\"1\""))
                .must(201);
        return slug;
    }
}
