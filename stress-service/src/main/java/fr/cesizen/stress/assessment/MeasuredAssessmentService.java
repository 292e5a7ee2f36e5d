package fr.cesizen.stress.assessment;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.stress.assessment.MeasuredAssessmentRepository.Answered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads assessments for the statistics, as the service itself. */
@Service
public class MeasuredAssessmentService {

    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final MeasuredAssessmentRepository people;
    private final AssessmentRepository assessments;
    private final Transactions tx;

    MeasuredAssessmentService(MeasuredAssessmentRepository people, AssessmentRepository assessments, Transactions tx) {
        this.people = people;
        this.assessments = assessments;
        this.tx = tx;
    }

    /**
     * The last two results of everybody who has one of a questionnaire in a time, newest first, the older one from any time
     * before; of people who consent to statistics alone. One element for each person and questionnaire with two.
     *
     * @param end exclusive
     */
    public Flux<List<Assessment>> pairs(Instant start, Instant end) {
        return page(start, end, new Answered(FIRST, ""))
                .expand(page -> page.size() < BATCH ? Mono.empty() : page(start, end, page.get(page.size() - 1)))
                .concatMapIterable(page -> page)
                .concatMap(each -> tx.as(
                        Actor.system(),
                        assessments.page(each.person(), each.questionnaire(), new Cursor(end, FIRST), 2)))
                .filter(pair -> pair.size() == 2);
    }

    private Mono<List<Answered>> page(Instant start, Instant end, Answered last) {
        return Mono.defer(() -> tx.as(Actor.system(), people.page(start, end, last, BATCH)));
    }
}
