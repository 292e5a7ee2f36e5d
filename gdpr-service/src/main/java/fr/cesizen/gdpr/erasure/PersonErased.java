package fr.cesizen.gdpr.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of a service's evidence that this service reads. */
record PersonErased(
        UUID request, String service, Instant at, @Nullable List<ErasureEvidence.Emptied> tables) {

    PersonErased {
        Objects.requireNonNull(request);
        Objects.requireNonNull(service);
        Objects.requireNonNull(at);
        tables = tables == null ? List.of() : tables;
    }
}
