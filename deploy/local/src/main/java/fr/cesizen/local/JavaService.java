package fr.cesizen.local;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** One part that is built here, run from its extracted jar. */
record JavaService(Part part, int actuator, Map<String, String> environment, ServiceJar jar) implements Server {

    @Override
    public Command command() throws IOException {
        var extracted = jar.install();
        var words = JvmFlags.java(160);
        words.addAll(List.of("-jar", extracted.toString()));
        return new Command(words, environment, extracted.resolveSibling(""));
    }

    @Override
    public void prepare() throws IOException {
        jar.install();
    }

    @Override
    public boolean isReady() {
        return Http.answers(URI.create("http://127.0.0.1:" + actuator + "/actuator/health/readiness"));
    }

    /** Without the environment, which holds secrets. */
    @Override
    public String toString() {
        return part.toString();
    }
}
