package fr.cesizen.ticket.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What people are promised, and when staff work. A wrong setting stops the start.
 *
 * @param hours blocks of work by day, such as {@code 08:00-12:00, 14:00-18:00}; a day that is absent is free
 * @param warning how long before a deadline staff are warned, in time of work
 */
@Validated
@ConfigurationProperties("cesizen.service-levels")
record ServiceLevelProperties(
        @NotNull ZoneId zone,
        @NotNull HolidayRegion holidays,
        @NotEmpty Map<DayOfWeek, String> hours,
        @NotNull @DurationMin(minutes = 1) Duration warning,
        @NotNull @Valid Level p1,
        @NotNull @Valid Level p2,
        @NotNull @Valid Level p3,
        @NotNull @Valid Level p4) {

    /** When the time of a priority runs. */
    enum Hours {
        /** Day and night. */
        ALWAYS,
        /** During {@link ServiceLevelProperties#hours} only. */
        BUSINESS
    }

    /** The promises of one priority, in time of work. */
    record Level(
            @NotNull @DurationMin(minutes = 1) Duration firstResponse,
            @NotNull @DurationMin(minutes = 1) Duration nextResponse,
            @NotNull @DurationMin(minutes = 1) Duration resolution,
            @NotNull Hours hours) {}

    ServiceLevelClock clock() {
        var week = new EnumMap<DayOfWeek, List<WorkBlock>>(DayOfWeek.class);
        hours.forEach((day, blocks) -> week.put(day, WorkBlock.parse(blocks)));
        var business = new BusinessCalendar(zone, week, holidays);
        var policies = new EnumMap<Priority, ServicePolicy>(Priority.class);
        Map.of(Priority.P1, p1, Priority.P2, p2, Priority.P3, p3, Priority.P4, p4)
                .forEach((priority, level) -> policies.put(priority, policy(level, business)));
        return new ServiceLevelClock(policies, version());
    }

    private ServicePolicy policy(Level level, BusinessCalendar business) {
        return new ServicePolicy(
                level.hours() == Hours.ALWAYS ? BusinessCalendar.always() : business,
                level.firstResponse(),
                level.nextResponse(),
                level.resolution(),
                warning);
    }

    private String version() {
        var all = List.<Object>of(zone, holidays, new TreeMap<>(hours), warning, p1, p2, p3, p4);
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
