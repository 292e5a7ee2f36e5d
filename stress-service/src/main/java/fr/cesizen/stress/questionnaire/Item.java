package fr.cesizen.stress.questionnaire;

/**
 * One question: an event that did or did not happen.
 *
 * @param weight points of each occurrence, unless a band set has its own
 * @param repeatable whether it may count more than once
 * @param sensitive whether a yes reveals what GDPR art. 9 or 10 protects; clients offer not to answer
 */
public record Item(String code, int weight, Words label, boolean repeatable, boolean sensitive) {

    public Item {
        if (!code.matches("[a-z0-9_]{1,50}") || weight < 1) {
            throw new IllegalArgumentException("Item " + code + " has no proper code or no weight");
        }
    }
}
