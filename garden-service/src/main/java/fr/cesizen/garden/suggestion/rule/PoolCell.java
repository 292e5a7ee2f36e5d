package fr.cesizen.garden.suggestion.rule;

/**
 * Sums over several people; nobody can be told from it.
 *
 * @param people how many stand behind it
 * @param weight discounted sessions, of each person {@link ResponsePoolBuilder#MAX_WEIGHT} at most
 * @param mean of the values
 */
public record PoolCell(int people, double weight, double mean) {

    /** Fewer people tell nothing to anybody else. */
    public static final int FEWEST_PEOPLE = 10;

    /** Whether enough people stand behind it to be used, or stored. */
    public boolean isAnonymous() {
        return people >= FEWEST_PEOPLE;
    }
}
