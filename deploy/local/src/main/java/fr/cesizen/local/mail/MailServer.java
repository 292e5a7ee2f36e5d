package fr.cesizen.local.mail;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.JvmFlags;
import fr.cesizen.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Takes every mail of the local system, whomever it is for, and sends none of them on. */
public final class MailServer implements ProcessSpec {

    private final StateFolder state;
    private final Ports ports;

    public MailServer(StateFolder state, Ports ports) {
        this.state = state;
        this.ports = ports;
    }

    @Override
    public Component part() {
        return Component.MAIL;
    }

    @Override
    public void prepare() {}

    @Override
    public Command command() throws IOException {
        var folder = Files.createDirectories(state.data(Component.MAIL));
        var words = JvmFlags.java(48);
        // The launcher's own class path, which Surefire keeps elsewhere.
        words.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MailReceiver.class.getName(),
                Integer.toString(ports.of(Component.MAIL)),
                folder.toString()));
        return new Command(words, Map.of(), state.root());
    }

    @Override
    public boolean isReady() {
        return !Ports.isFree(ports.of(Component.MAIL));
    }
}
