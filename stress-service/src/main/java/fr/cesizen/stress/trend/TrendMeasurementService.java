package fr.cesizen.stress.trend;

import fr.cesizen.platform.measurement.MeasuredCell;
import fr.cesizen.platform.measurement.MeasuredMonth;
import fr.cesizen.stress.assessment.Assessment;
import fr.cesizen.stress.assessment.MeasuredAssessmentService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts how scores went in a month. Nothing of it is written down with a person: only the counts leave the memory. */
@Service
class TrendMeasurementService {

    private final MeasuredAssessmentService assessments;
    private final TrendService trends;

    TrendMeasurementService(MeasuredAssessmentService assessments, TrendService trends) {
        this.assessments = assessments;
        this.trends = trends;
    }

    /** A person's direction by a questionnaire; whose it is, is forgotten. */
    private record Direction(String questionnaire, TrendDirection direction) {}

    /** By each questionnaire, how many people's last score in the month was lower, unchanged or higher than the one before. */
    Mono<List<MeasuredCell>> count(MeasuredMonth month) {
        return assessments
                .pairs(month.start(), month.end())
                .concatMap(this::direction)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .map(counts -> counts.entrySet().stream()
                        .map(TrendMeasurementService::cell)
                        .toList());
    }

    private Mono<Direction> direction(List<Assessment> newestFirst) {
        return Flux.fromIterable(newestFirst)
                .concatMap(trends::taken)
                .collectList()
                .mapNotNull(pair -> {
                    var now = pair.get(0);
                    var trend = Trend.of(now.questionnaire(), List.of(pair.get(1), now));
                    return TrendDirection.of(trend.newest())
                            .map(direction -> new Direction(now.questionnaire().code(), direction))
                            .orElse(null);
                });
    }

    private static MeasuredCell cell(Map.Entry<Direction, Long> count) {
        var key = count.getKey();
        return new MeasuredCell(key.questionnaire(), key.direction().code(), count.getValue());
    }
}
