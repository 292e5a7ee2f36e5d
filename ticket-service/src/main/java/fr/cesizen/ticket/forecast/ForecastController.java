package fr.cesizen.ticket.forecast;

import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "ticket forecast", description = "What is about to be late; role support")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets/forecast")
@PreAuthorize("hasRole('SUPPORT')")
class ForecastController {

    private final ForecastRepository forecasts;
    private final Transactions tx;
    private final Clock clock;

    ForecastController(ForecastRepository forecasts, Transactions tx, Clock clock) {
        this.forecasts = forecasts;
        this.tx = tx;
        this.clock = clock;
    }

    @Operation(
            summary = "Count what is about to be late",
            description =
                    "Tickets for which it is the turn of staff, by team and priority, whose next deadline has passed"
                            + " or passes within 1, 4, 8 and 24 hours on the clock. Problems: forbidden (403).")
    @GetMapping
    Mono<Forecast> forecast() {
        var now = clock.instant();
        return tx.as(Actor.staff(), forecasts.forecast(now)).map(rows -> new Forecast(now, rows));
    }
}
