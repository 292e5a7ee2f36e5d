package fr.cesizen.garden.content;

import fr.cesizen.platform.problems.Problem;

/** Collects pointers, so that one response reports all faults. */
final class ContentFaults {

    private Problem problem;

    ContentFaults(String slug) {
        problem = Problem.rule(slug);
    }

    void unless(boolean sound, String pointer) {
        problem = sound ? problem : problem.at(pointer);
    }

    void refuse() {
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
