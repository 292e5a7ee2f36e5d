package fr.cesizen.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The training of class-data archives, in a process of its own that goes on when the launcher has ended. */
public final class Training {

    private final Stack stack;
    private final StateFolder state;
    private final PidFile pidFile;

    Training(Stack stack, StateFolder state) {
        this.stack = stack;
        this.state = state;
        this.pidFile = new PidFile(state.root().resolve("pids/training.pid"));
    }

    /** Begins it with the least priority, unless it is under way; false when none of {@code parts} needs it. */
    public boolean begin(List<Part> parts) throws IOException {
        var words = new ArrayList<>(List.of("nice", "-n", "19"));
        words.addAll(JvmFlags.java(64));
        words.addAll(List.of("-Dcesizen.home=" + Checkout.find().root(), "-cp", System.getProperty("java.class.path")));
        words.addAll(List.of("fr.cesizen.local.command.Cesizen", "train", "--state=" + state.root()));
        int complete = words.size();
        for (var part : parts) {
            if (!stack.server(part).isTrained()) {
                words.add(part.label());
            }
        }
        if (words.size() > complete && pidFile.process().isEmpty()) {
            var command = new Command(words, Map.of(), state.root());
            pidFile.write(Processes.detach(command, state.root().resolve("logs/training.log")));
        }
        return words.size() > complete;
    }

    /** Trains what {@code parts} need, now. */
    public void run(List<Part> parts) throws IOException {
        for (var part : parts) {
            stack.server(part).train();
        }
    }

    /** Ends it and the run under way, which a later {@code up} begins again. */
    void stop() throws IOException {
        var process = pidFile.process();
        if (process.isPresent()) {
            var run = process.get().descendants().toList();
            Processes.kill(process.get()); // first, or it would take its run for a failed one
            run.forEach(Processes::kill);
        }
        pidFile.delete();
    }
}
