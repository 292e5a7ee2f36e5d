package fr.cesizen.platform.tracing;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Keeps the trace in the Reactor context (ADR 27). */
@AutoConfiguration
public class TracingConfiguration {

    TracingConfiguration() {
        TraceScope.clearThreadLocalAccessors();
    }
}
