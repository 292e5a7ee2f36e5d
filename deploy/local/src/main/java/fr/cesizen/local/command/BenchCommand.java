package fr.cesizen.local.command;

import fr.cesizen.local.bench.JournalBenchmark;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench}: the figures of the documentation, on a system that is up. */
@Command(
        name = "bench",
        description = "Times the journal beside a million entries, which it leaves behind: use a --state of its own.")
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private final StateOption state = new StateOption();

    @Override
    public Integer call() throws IOException {
        new JournalBenchmark(state.stack(), state.out()).run();
        return 0;
    }
}
