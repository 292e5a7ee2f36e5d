package fr.cesizen.local.command;

import fr.cesizen.local.Part;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code train}: what {@code up} begins in the background. */
@Command(name = "train", hidden = true, description = "Trains the class-data archives that are missing.")
final class Train implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Parameters(paramLabel = "<part>")
    private List<String> labels = List.of();

    @Override
    public Integer call() throws IOException {
        state.stack().training().run(labels.stream().map(Part::named).toList());
        return 0;
    }
}
