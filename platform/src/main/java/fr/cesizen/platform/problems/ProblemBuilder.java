package fr.cesizen.platform.problems;

/** Collects what breaks the rules of a document, so that one answer (422) names all of it. */
public final class ProblemBuilder {

    private Problem problem;

    public ProblemBuilder(String slug) {
        problem = Problem.rule(slug);
    }

    /** Adds the part at {@code pointer} unless it is sound. */
    public void unless(boolean sound, String pointer) {
        problem = sound ? problem : problem.at(pointer);
    }

    /**
     * Ends the collection.
     *
     * @throws Problem 422 when any part was not sound
     */
    public void refuse() {
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
