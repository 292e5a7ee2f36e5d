package fr.cesizen.platform.privacy;

import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/**
 * A section of {@link PersonalData} in the form that health software exchanges: one bean for each.
 *
 * @param section the section whose data it gives
 * @param resources of a person: resources of FHIR R4 (hl7.org/fhir/R4), each with an {@code id} that is a UUID, ready for JSON
 */
public record FhirData(String section, Function<UUID, Flux<?>> resources) {}
