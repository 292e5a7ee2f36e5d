package fr.cesizen.ticket.triage;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets staff list; what is null does not matter.
 *
 * @param isUnassigned whether nobody takes care of them
 * @param assignee who does
 */
public record QueueFilter(
        TicketStatus state,
        boolean isUnassigned,
        @Nullable UUID assignee,
        @Nullable String team,
        @Nullable Priority priority,
        @Nullable Category category,
        @Nullable String tag) {

    /** Every ticket of a state, {@code OPEN} when absent. @throws Problem 400 for another word */
    public static QueueFilter of(@Nullable String state) {
        var known = state == null ? TicketStatus.OPEN : named(TicketStatus.class, state, "?state");
        return new QueueFilter(known, false, null, null, null, null, null);
    }

    /**
     * Those of an assignee alone.
     *
     * @param code {@code me}, {@code none} or an id
     * @throws Problem 400 for another word
     */
    public QueueFilter assigned(UUID staff, @Nullable String code) {
        boolean isNone = "none".equals(code);
        var who = code == null || isNone ? null : "me".equals(code) ? staff : id(code);
        return new QueueFilter(state, isNone, who, team, priority, category, tag);
    }

    /** Those of a team and with a tag alone. @throws Problem 400 for what can be neither */
    public QueueFilter marked(@Nullable String ofTeam, @Nullable String withTag) {
        return new QueueFilter(
                state, isUnassigned, assignee, word(ofTeam, "?team"), priority, category, word(withTag, "?tag"));
    }

    /** Those of a priority and a category alone. @throws Problem 400 for another word */
    public QueueFilter about(@Nullable String code, @Nullable String what) {
        return new QueueFilter(
                state,
                isUnassigned,
                assignee,
                team,
                code == null ? null : named(Priority.class, code, "?priority"),
                what == null
                        ? null
                        : EnumCodes.find(Category.class, what).orElseThrow(() -> Problem.notOneOf("?category")),
                tag);
    }

    /** Whether it is the queue of what waits for staff, which is listed by what is due. */
    public boolean isByDue() {
        return state == TicketStatus.OPEN;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, String pointer) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notOneOf(pointer));
    }

    private static @Nullable String word(@Nullable String text, String pointer) {
        if (text != null && !text.matches(NewTriage.WORD)) {
            throw Problem.invalid(pointer, "pattern");
        }
        return text;
    }

    /** In the form in which ids are given out: the parser takes shorter ones, too. */
    private static UUID id(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException ex) {
            throw Problem.notOneOf("?assignee");
        }
        throw Problem.notOneOf("?assignee");
    }
}
