package fr.cesizen.local.command;

import fr.cesizen.local.tour.Tour;
import fr.cesizen.local.tour.TourReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tour}: runs the tour on a running system. */
@Command(
        name = "tour",
        description = "Plays through a fortnight of two people; exits non-zero at the first check that fails.")
final class TourCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Option(names = "--times", paramLabel = "<n>", defaultValue = "1", description = "Number of runs (default: 1).")
    private int times;

    @Override
    public Integer call() throws IOException {
        for (int i = 0; i < times; i++) {
            new Tour(state.stack(), new TourReport(state.out()::println)).run();
        }
        return 0;
    }
}
