package fr.cesizen.gateway;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that is said of a request in metrics and traces, as it ends. */
public final class SpanRecorder implements ObservationHandler<Observation.Context> {

    private final List<KeyValues> said = new CopyOnWriteArrayList<>();

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }

    @Override
    public void onStop(Observation.Context context) {
        said.add(context.getAllKeyValues());
    }

    public List<KeyValues> all() {
        return said;
    }
}
