package fr.cesizen.local.service;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.HttpProbe;
import fr.cesizen.local.process.JvmFlags;
import fr.cesizen.local.process.ProcessSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A part that is built here, run from its extracted jar. */
public record JavaService(Component part, int management, Map<String, String> environment, ServiceJarExtractor jar)
        implements ProcessSpec {

    @Override
    public Command command() throws IOException {
        var extracted = jar.extracted();
        var words = JvmFlags.java(160);
        words.addAll(JvmFlags.sharedArchive(Path.of(extracted + ".jsa")));
        words.addAll(List.of("-jar", extracted.toString()));
        return new Command(words, environment, extracted.resolveSibling(""));
    }

    @Override
    public void prepare() throws IOException {
        jar.install();
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answers(URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness"));
    }

    /** Leaves out the environment, which contains secrets. */
    @Override
    public String toString() {
        return part.toString();
    }
}
