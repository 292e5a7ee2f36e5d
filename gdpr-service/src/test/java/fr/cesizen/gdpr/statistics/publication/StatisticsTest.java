package fr.cesizen.gdpr.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ServiceTest
class StatisticsTest {

    private static final String STATISTICS = "/api/v1/statistics";
    private static final String ENTRY = "fr.cesizen.journal.entry-recorded.v1";
    private static final String SESSION = "fr.cesizen.practice.session-completed.v1";
    private static final String MEASURED = "fr.cesizen.metrics.month-measured.v1";

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    @Autowired
    ManagementClient operators;

    ApiClient officer;

    @BeforeEach
    void beginAnew() {
        StatisticsDatabaseFixture.forgetStatistics();
        officer = api.as(UUID.randomUUID(), "dpo");
    }

    List<ApiClient> consenting(int count) {
        var people = IntStream.range(0, count).mapToObj(i -> api.somebody()).toList();
        people.forEach(each -> PrivacyClient.consent(each, "statistics", true).status(200));
        return people;
    }

    static void write(ApiClient who) {
        Events.send("cesizen.journal", UUID.randomUUID().toString(), ENTRY, who.person(), "{\"day\":\"2020-02-02\"}");
    }

    static void practise(ApiClient who) {
        Events.send("cesizen.practice", UUID.randomUUID().toString(), SESSION, who.person(), "{\"protocol\":\"x\"}");
    }

    static void measured(String measure, String... cells) {
        var month = YearMonth.now(ZoneId.of("Europe/Paris"));
        Events.sendAboutNobody(
                "cesizen.metrics",
                UUID.randomUUID().toString(),
                MEASURED,
                "{'measure':'%s','month':'%s','cells':[%s]}"
                        .formatted(measure, month, String.join(",", cells))
                        .replace('\'', '"'));
    }

    static String cell(String subject, String part, int n) {
        return "{'subject':'%s','part':'%s','n':%d}".formatted(subject, part, n);
    }

    static void awaitCounted(String measure, int people) {
        await().until(() -> StatisticsDatabaseFixture.countedPeople(measure) == people);
    }

    JsonNode seal(String month) {
        StatisticsDatabaseFixture.endStatisticsMonth(month);
        jobs.run("month-seal");
        return officer.get(STATISTICS + "?from=" + month + "&to=" + month)
                .status(200)
                .json()
                .at("/months/0");
    }

    @Test
    void tellsOfPeopleOnlyOnceThereAreTen() {
        consenting(9).forEach(StatisticsTest::write);
        awaitCounted("active-days", 9);
        var few = seal("2024-01");
        assertThat(few.at("/active").toString()).isEqualTo("{\"suppressed\":true}");
        assertThat(few.has("daysPerPerson")).isFalse();
        var people = consenting(24);
        write(people.get(0));
        people.subList(0, 12).forEach(StatisticsTest::write);
        people.subList(12, 24).forEach(StatisticsTest::practise);
        awaitCounted("active", 24);
        var many = seal("2024-02");
        assertThat(many.at("/active").toString()).isEqualTo("{\"atLeast\":20,\"suppressed\":false}");
        assertThat(many.at("/daysPerPerson").asDouble()).isEqualTo(1.0);
        assertThat(many.at("/areas/journal/atLeast").asInt()).isEqualTo(10);
        assertThat(many.at("/areas/practice/atLeast").asInt()).isEqualTo(10);
        assertThat(many.at("/areas/assessments/suppressed").asBoolean()).isTrue();
    }

    @Test
    void hidesAnAreaThatAllButAFewAreActiveIn() {
        var people = consenting(20);
        people.forEach(StatisticsTest::write);
        practise(people.get(0));
        awaitCounted("practice", 1);
        awaitCounted("journal", 20);
        var month = seal("2024-03");
        assertThat(month.at("/active/atLeast").asInt()).isEqualTo(20);
        assertThat(month.at("/areas/journal/suppressed").asBoolean()).isTrue();
        assertThat(month.at("/areas/practice/suppressed").asBoolean()).isTrue();
    }

    @Test
    void leavesOutWhoeverRefusedWithdrewObjectedOrIsRestrictedOrErased() {
        var people = consenting(15);
        var withdrawing = people.get(11);
        var objecting = people.get(12);
        var restricted = people.get(13);
        var erased = people.get(14);
        people.forEach(StatisticsTest::write);
        write(api.somebody());
        awaitCounted("active-days", 15);
        assertThat(StatisticsDatabaseFixture.isReadableInStatistics(erased.person()))
                .isFalse();
        PrivacyClient.consent(withdrawing, "statistics", false).status(200);
        objecting
                .request(HttpMethod.PUT, PrivacyClient.OBJECTIONS + "/all")
                .send()
                .status(200);
        PrivacyEvents.erase(erased.person());
        awaitCounted("active-days", 12);
        PrivacyClient.restrict(restricted).status(200);
        await().until(() -> GdprDatabaseFixture.isRestricted(restricted.person()));
        List.of(withdrawing, objecting, restricted, erased).forEach(StatisticsTest::practise);
        practise(people.get(0));
        awaitCounted("practice", 1);
        assertThat(StatisticsDatabaseFixture.countedPeople("active")).isEqualTo(12);
        // Eleven are left, and none of the five others.
        assertThat(seal("2024-04").at("/active/atLeast").asInt()).isEqualTo(10);
    }

    @Test
    void takesWhoeverIsRestrictedOutWhenItSeals() {
        var people = consenting(10);
        people.forEach(StatisticsTest::write);
        awaitCounted("active", 10);
        var lea = people.get(0);
        PrivacyClient.restrict(lea).status(200);
        await().until(() -> GdprDatabaseFixture.isRestricted(lea.person()));
        assertThat(seal("2024-09").at("/active/suppressed").asBoolean()).isTrue();
    }

    @Test
    void countsASignUpOfWhoeverConsentsOnItsForm() {
        var form =
                "{\"language\":\"fr\",\"consents\":[{\"purpose\":\"statistics\",\"granted\":%s,\"version\":\"2026-11\"}]}";
        IntStream.range(0, 12)
                .forEach(i -> Events.send(
                        "cesizen.account",
                        UUID.randomUUID().toString(),
                        "fr.cesizen.account.signed-up.v1",
                        UUID.randomUUID(),
                        form.formatted(i < 11)));
        awaitCounted("sign-ups", 11);
        assertThat(seal("2024-10").at("/signUps/atLeast").asInt()).isEqualTo(10);
    }

    @Test
    void destroysTheKeyAndTheMarksWhenItSeals() {
        var lea = consenting(1).get(0);
        write(lea);
        measured("satisfaction", cell("all", "satisfied", 3));
        awaitCounted("active", 1);
        await().until(() -> StatisticsDatabaseFixture.countsOfServices() == 1);
        assertThat(lea.get("/internal/personal-data/statistics").lines().toString())
                .contains("\"journal\":1", "\"active-days\":1");
        assertThat(StatisticsDatabaseFixture.statisticsKeys()).isEqualTo(1);
        seal("2024-05");
        assertThat(StatisticsDatabaseFixture.statisticsKeys()).isZero();
        assertThat(StatisticsDatabaseFixture.countedPeople("active")).isZero();
        assertThat(StatisticsDatabaseFixture.countsOfServices()).isZero();
        assertThat(lea.get("/internal/personal-data/statistics").lines()).isEmpty();
        assertThat(operators.metric("cesizen_statistics_seal_late_seconds", "")).isNaN();
    }

    @Test
    void showsWhatServicesCountedAndReplacesItWhenTheyCountAgain() {
        measured("satisfaction", cell("all", "satisfied", 7));
        measured("p1-resolution", cell("all", "incidents", 2), cell("all", "minutes", 90));
        measured(
                "score-trend",
                cell("pss10", "lower", 14),
                cell("pss10", "higher", 11),
                cell("pss10", "unchanged", 12),
                cell("gad7", "higher", 9));
        measured("satisfaction", cell("all", "satisfied", 40), cell("all", "dissatisfied", 12));
        await().until(() -> StatisticsDatabaseFixture.countsOfServices() == 8);
        var month = seal("2024-06");
        assertThat(month.at("/satisfaction/people/atLeast").asInt()).isEqualTo(50);
        assertThat(month.at("/satisfaction/satisfied/atLeast").asInt()).isEqualTo(40);
        assertThat(month.at("/satisfaction/dissatisfied/suppressed").asBoolean())
                .isTrue();
        assertThat(month.at("/p1Resolution").toString()).isEqualTo("{\"incidents\":2,\"meanMinutes\":45}");
        assertThat(month.at("/scoreTrends")).hasSize(1);
        assertThat(month.at("/scoreTrends/0/questionnaire").asString()).isEqualTo("pss10");
        assertThat(month.at("/scoreTrends/0/higher/atLeast").asInt()).isEqualTo(10);
    }

    @Test
    void isSentAgainOnlyWhenAMonthWasSealedSince() {
        var request = STATISTICS + "?from=2024-07&to=2024-08";
        var open = officer.get(request).status(200).lacks("$.months[0]");
        assertThat(open.headers().getCacheControl()).isEqualTo("max-age=3600, private");
        measured("p1-resolution", cell("all", "incidents", 1), cell("all", "minutes", 30));
        await().until(() -> StatisticsDatabaseFixture.countsOfServices() == 2);
        seal("2024-07");
        var answer = officer.get(request).status(200).has("$.minimum", 10).has("$.roundedTo", 5);
        assertThat(answer.etag()).isNotEqualTo(open.etag());
        officer.request(HttpMethod.GET, request)
                .header("If-None-Match", answer.etag())
                .send()
                .status(304);
        assertThat(officer.get(STATISTICS + "/csv?from=2024-07&to=2024-07")
                        .status(200)
                        .text())
                .startsWith("month,measure,subject,part,at_least,suppressed\r\n")
                .contains("2024-07,p1-resolution,all,minutes,30,false\r\n", "2024-07,active,all,total,,true\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "support"})
    void isForAdministratorsAndTheOfficerAlone(String role) {
        api.as(UUID.randomUUID(), role).get(STATISTICS).problem(403, "forbidden");
        api.as(UUID.randomUUID(), role).get(STATISTICS + "/csv").problem(403, "forbidden");
        api.as(UUID.randomUUID(), "admin").get(STATISTICS).status(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "from=2024-13,            400, invalid-request,   ?from",
        "to=soon,                 400, invalid-request,   ?to",
        "from=2024-02&to=2024-01, 422, statistics-period, ?from",
        "from=2020-01&to=2023-01, 422, statistics-period, ?from",
    })
    void saysWhatIsWrongWithAPeriod(String query, int status, String slug, String pointer) {
        officer.get(STATISTICS + "?" + query).problem(status, slug).has("$.errors[0].pointer", pointer);
        officer.get(STATISTICS + "/csv?" + query).problem(status, slug);
    }
}
