package fr.cesizen.local;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One part that is built here, run from its extracted jar with its class-data archive. */
final class JavaService implements Server {

    private final Part part;
    private final int actuator;
    private final Map<String, String> environment;
    private final ServiceJar jar;

    JavaService(Part part, int actuator, Map<String, String> environment, ServiceJar jar) {
        this.part = part;
        this.actuator = actuator;
        this.environment = new HashMap<>(environment);
        this.jar = jar;
    }

    @Override
    public Part part() {
        return part;
    }

    @Override
    public Command command() throws IOException {
        var installed = jar.install(environment);
        var words = new ArrayList<>(installed.java());
        words.add("-jar");
        words.add(installed.jar().toString());
        return new Command(words, environment, installed.folder());
    }

    @Override
    public Optional<String> prepare() throws IOException {
        return jar.install(environment).warning();
    }

    @Override
    public boolean isReady() {
        return Http.answers(URI.create("http://127.0.0.1:" + actuator + "/actuator/health/readiness"));
    }
}
