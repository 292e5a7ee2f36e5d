package fr.cesizen.emotion.entry;

import fr.cesizen.emotion.context.ContextService;
import fr.cesizen.emotion.settings.JournalSettingsRepository;
import fr.cesizen.emotion.settings.JournalSettingsRepository.Setting;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import fr.cesizen.platform.ids.ClientIdValidator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.time.ClientClock;
import fr.cesizen.platform.time.TimeZones;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Validates entries and derives their day and mood. */
@Component
public class EntryValidator {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2200;

    /** Keeps entries that count for the previous day within the years that reports cover. */
    private static final LocalDate EARLIEST = LocalDate.of(FIRST_YEAR, 1, 2);

    private final TaxonomyRegistry taxonomies;
    private final ContextService contexts;
    private final JournalSettingsRepository settings;
    private final Clock clock;

    EntryValidator(
            TaxonomyRegistry taxonomies, ContextService contexts, JournalSettingsRepository settings, Clock clock) {
        this.taxonomies = taxonomies;
        this.contexts = contexts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Checks what needs no database.
     *
     * @throws Problem 422 naming the first field that breaks a rule
     */
    CheckedEntry check(NewEntry entry) {
        return new CheckedEntry(entry, checked(entry));
    }

    /** Reads what {@link #felt(CheckedEntry, PersonalRules)} needs, by two statements at most, however many the entries are. */
    Mono<PersonalRules> rules(UUID person, List<CheckedEntry> entries) {
        var named = entries.stream()
                .flatMap(checked -> checked.entry().contextsOrNone().stream())
                .toList();
        var nightEnd = entries.stream().anyMatch(CheckedEntry::needsNightEnd)
                ? settings.find(person).map(Setting::nightEndsAt)
                : Mono.just(0);
        return contexts.hold(person, named).zipWhen(held -> nightEnd, PersonalRules::new);
    }

    /**
     * Completes the validation.
     *
     * @throws Problem 422 naming the first field that breaks a rule
     */
    EntryContent felt(CheckedEntry checked, PersonalRules rules) {
        contexts.check(checked.entry().contextsOrNone(), rules.contexts());
        return feltOn(checked.entry(), checked.day(rules.nightEndsAt()));
    }

    /**
     * Validates an entry of {@code day} whose contexts are known to be the person's, without database access.
     *
     * @throws Problem 422 naming the first field that breaks a rule
     */
    public EntryContent felt(NewEntry entry, LocalDate day) {
        return feltOn(entry, check(entry).belongingTo(day));
    }

    /** Rejects the ids of a device's change, see {@link ClientIdValidator}. */
    public void checkIds(UUID change, UUID entry) {
        ClientIdValidator.checkPast(change, "/change", clock.instant());
        ClientIdValidator.check(entry, "/id");
    }

    private ZonedDateTime checked(NewEntry entry) {
        if (entry.id() != null) {
            ClientIdValidator.check(entry.id(), "/id");
        }
        if (ClientClock.isFuture(entry.feltAt(), clock.instant())) {
            throw Problem.rule("felt-in-the-future").at("/feltAt");
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < entry.emotions().size(); i++) {
            var code = entry.emotions().get(i).code();
            if (taxonomies.emotion(code).isEmpty()) {
                throw Problem.rule("unknown-emotion").at("/emotions/" + i + "/code");
            }
            if (!seen.add(code)) {
                throw Problem.rule("repeated-emotion").at("/emotions/" + i + "/code");
            }
        }
        var local = entry.feltAt().atZone(TimeZones.named(entry.zone(), "/zone"));
        if (local.toLocalDate().isBefore(EARLIEST)) {
            throw Problem.rule("felt-too-long-ago").at("/feltAt");
        }
        return local;
    }

    /** Truncates to microseconds, as PostgreSQL does, so that the response equals what is stored. */
    private EntryContent feltOn(NewEntry entry, LocalDate day) {
        return new EntryContent(
                entry.kindOrUsual(),
                entry.feltAt().truncatedTo(ChronoUnit.MICROS),
                entry.zone(),
                day,
                entry.emotions(),
                taxonomies.current().version(),
                entry.valence(),
                entry.arousal(),
                entry.valence() == null ? MoodCalculator.ofWords(entry.emotions(), taxonomies) : entry.valence(),
                List.copyOf(new LinkedHashSet<>(entry.contextsOrNone())));
    }
}
