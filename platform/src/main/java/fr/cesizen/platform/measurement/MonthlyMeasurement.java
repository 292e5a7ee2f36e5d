package fr.cesizen.platform.measurement;

import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * What a service counts of each month for the statistics: declare it as a bean.
 *
 * @param measure its name
 * @param count opens its own transactions. Counts nobody who does not consent to statistics at that time, or whose
 *     processing is restricted
 */
public record MonthlyMeasurement(String measure, Function<MeasuredMonth, Mono<List<MeasuredCell>>> count) {}
