package fr.cesizen.ticket.search;

import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.search.SearchHit.Excerpt;
import fr.cesizen.ticket.search.SearchRepository.ListedTicket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a ticket that the index names really has all of the words, and where. */
record TicketMatch(Set<String> sought) {

    private static final int MOST_EXCERPTS = 3;
    private static final int AROUND = 60;

    /** @param texts of the ticket, among which is its subject */
    Optional<SearchHit> find(ListedTicket ticket, List<TicketText> texts) {
        var missing = new HashSet<>(sought);
        var excerpts = new ArrayList<Excerpt>();
        for (var text : texts) {
            var words = StemReader.read(text.text());
            words.forEach(word -> missing.remove(word.stem()));
            if (excerpts.size() < MOST_EXCERPTS) {
                words.stream()
                        .filter(word -> sought.contains(word.stem()))
                        .findFirst()
                        .ifPresent(word -> excerpts.add(excerpt(text, word)));
            }
        }
        return missing.isEmpty() ? Optional.of(hit(ticket, texts, excerpts)) : Optional.empty();
    }

    private static SearchHit hit(ListedTicket ticket, List<TicketText> texts, List<Excerpt> excerpts) {
        var subject = texts.stream()
                .filter(text -> text.place().equals("SUBJECT"))
                .map(TicketText::text)
                .findFirst()
                .orElse("");
        return new SearchHit(
                ticket.id(),
                subject,
                Priority.valueOf(ticket.priority()),
                TicketStatus.valueOf(ticket.status()),
                ticket.openedAt(),
                List.copyOf(excerpts));
    }

    private static Excerpt excerpt(TicketText text, FoundStem word) {
        var whole = text.text();
        int start = boundary(whole, Math.max(0, word.start() - AROUND));
        int end = boundary(whole, Math.min(whole.length(), word.end() + AROUND));
        var cut = (start > 0 ? "…" : "") + whole.substring(start, end) + (end < whole.length() ? "…" : "");
        return new Excerpt(
                text.place().toLowerCase(Locale.ROOT),
                cut.replaceAll("\\s+", " ").strip(),
                text.writtenAt());
    }

    /** No emoji is cut in two. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
