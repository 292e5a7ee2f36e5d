package fr.cesizen.garden.suggestion.rule;

import java.util.List;

/**
 * A person's own numbers about one exercise, from which the reason of a suggestion is made. Undiscounted, so that the person
 * can count along.
 *
 * @param sessions of it with a mood before and after
 * @param change mean change of valence, -2 to 2
 * @param beyondExpected mean of what the change was above the one expected from the mood before
 */
public record OwnResponse(int sessions, double change, double beyondExpected) {

    /** Fewer sessions are told, but nothing is concluded from them. */
    public static final int FEWEST_SESSIONS = 3;

    /** Sums up a person's sessions of one exercise. */
    public static OwnResponse of(List<MoodChange> sessions, ResponsePool pool) {
        return new OwnResponse(
                sessions.size(),
                sessions.stream().mapToDouble(MoodChange::change).average().orElse(0),
                sessions.stream().mapToDouble(pool::reward).average().orElse(0));
    }
}
