package fr.cesizen.local.command;

import fr.cesizen.local.bench.JournalBenchmark;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench}: measures the documentation's performance figures on a running system. */
@Command(
        name = "bench",
        description =
                "Measures the journal with a million entries, which are not removed: use a separate" + " --state.")
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Override
    public Integer call() throws IOException {
        new JournalBenchmark(state.stack(), state.out()).run();
        return 0;
    }
}
