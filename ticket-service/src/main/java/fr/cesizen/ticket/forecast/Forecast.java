package fr.cesizen.ticket.forecast;

import java.time.Instant;
import java.util.List;

/** What is about to be late. Teams and priorities of which nothing is due within a day are absent. */
record Forecast(Instant at, List<ForecastRow> rows) {}
