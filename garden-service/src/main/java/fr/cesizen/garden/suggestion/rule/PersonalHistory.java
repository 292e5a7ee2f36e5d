package fr.cesizen.garden.suggestion.rule;

import java.time.Instant;
import java.util.List;

/**
 * All that is known of one person for suggestions.
 *
 * @param sessions with a mood before and after
 * @param refusals every "less like this"
 */
public record PersonalHistory(List<MoodChange> sessions, List<Refusal> refusals) {

    /** Nothing is known yet. */
    public static final PersonalHistory EMPTY = new PersonalHistory(List.of(), List.of());

    /** A person asked for less of an exercise. */
    public record Refusal(String protocol, Instant at) {}

    /** The same, each session and refusal under the code by which the exercise is learned. */
    public PersonalHistory by(ExerciseCatalog catalog) {
        return new PersonalHistory(
                sessions.stream()
                        .map(session -> session.as(catalog.breathing(session.protocol())))
                        .toList(),
                refusals.stream()
                        .map(refusal -> new Refusal(catalog.breathing(refusal.protocol()), refusal.at()))
                        .toList());
    }

    /** The sessions of one exercise. */
    public List<MoodChange> of(String protocol) {
        return sessions.stream()
                .filter(session -> session.protocol().equals(protocol))
                .toList();
    }
}
