package fr.cesizen.local.command;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.service.EndpointClient;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The services that a command asks at their endpoints for operators: one, or all six. */
final class ServiceOption {

    @Parameters(arity = "0..1", paramLabel = "<service>", description = "Only this service (default: all six).")
    @Nullable
    private String label;

    /** What is asked of a service. */
    @FunctionalInterface
    interface Question {
        void ask(Component service, EndpointClient endpoint) throws IOException;
    }

    /** Asks each of {@code services}, with a token of the system's own administrator; returns whether all answered. */
    static boolean ask(List<Component> services, StateOption state, Question question) throws IOException {
        var stack = state.stack();
        var token = TourUser.staff(stack, "admin").token();
        boolean whole = true;
        for (var service : services) {
            try {
                question.ask(service, new EndpointClient(stack.actuator(service), token));
            } catch (IOException failure) {
                whole = false;
                state.err().println(service + " cannot be asked: " + EndpointClient.said(failure));
            }
        }
        return whole;
    }

    /** @param unfit what a part is told that is no service, before the list of those that are */
    List<Component> services(String unfit) {
        if (label == null) {
            return Component.services();
        }
        var part = Component.named(label);
        if (!part.isService()) {
            throw new LauncherException(part + " " + unfit + " " + Component.services());
        }
        return List.of(part);
    }
}
