package fr.cesizen.platform.measurement;

/**
 * One figure of a month.
 *
 * @param subject what it is about, by a code, for example a questionnaire; {@link #ALL} where there is only one
 * @param part which of the alternatives, for example {@code satisfied}
 * @param n how many people; each counts once in a subject. In what is about no person, whatever the measure says
 */
public record MeasuredCell(String subject, String part, long n) {

    public static final String ALL = "all";
}
