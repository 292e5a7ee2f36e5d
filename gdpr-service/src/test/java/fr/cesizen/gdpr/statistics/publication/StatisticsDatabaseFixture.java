package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.platform.test.Database;
import java.util.UUID;

/** What tests do to the tables of the statistics, and what only these can tell. */
final class StatisticsDatabaseFixture {

    /** Begins the statistics anew. */
    static void forgetStatistics() {
        Database.run("delete from gdpr.statistics_figure");
        Database.run("delete from gdpr.statistics_month");
    }

    /** Lets the month that is open be one that is long over, for example {@code 2025-03}. */
    static void endStatisticsMonth(String month) {
        Database.run("update gdpr.statistics_month set month = '" + month + "-01' where sealed_at is null");
    }

    /** How many people are counted in open months for that, or days for what is counted by day. */
    static long countedPeople(String measure) {
        return Database.count("select count(*) from gdpr.statistics_mark where measure = '" + measure + "'");
    }

    /** Figures of other services in open months. */
    static long countsOfServices() {
        return Database.count("select count(*) from gdpr.statistics_count");
    }

    /** Keys of months, sealed ones as well. */
    static long statisticsKeys() {
        return Database.count("select count(*) from gdpr.statistics_month where key is not null");
    }

    /** Whether what is stored of open months holds the key in the clear or somebody's id. */
    static boolean isReadableInStatistics(UUID person) {
        return Database.count("select count(*) from gdpr.statistics_mark m where m::text like '%" + person + "%'"
                                + " or encode(mark, 'hex') like '%"
                                + person.toString().replace("-", "") + "%'")
                        + Database.count("select count(*) from gdpr.statistics_month where length(key) = 32")
                > 0;
    }

    private StatisticsDatabaseFixture() {}
}
