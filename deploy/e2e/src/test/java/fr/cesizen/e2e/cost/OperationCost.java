package fr.cesizen.e2e.cost;

import java.util.List;

/**
 * What the requests of an operation cost, a figure for each round.
 *
 * @param operation method and path
 * @param yardsticks CPU time of a request, of all processes, divided by that of a request to the yardstick
 * @param milliseconds the same undivided, which holds for this machine alone
 */
record OperationCost(String operation, List<Double> yardsticks, List<Double> milliseconds) {

    boolean isMeasured() {
        return !yardsticks.isEmpty();
    }
}
