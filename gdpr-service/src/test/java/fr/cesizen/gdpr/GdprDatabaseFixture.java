package fr.cesizen.gdpr;

import fr.cesizen.platform.test.Database;
import java.util.UUID;

/** What tests do to the tables behind the service's back, and what only the tables can tell. */
public final class GdprDatabaseFixture {

    /** Erasures that the hash of a person's id still proves. */
    public static long provenErasures(UUID person) {
        return Database.count(
                "select count(*) from gdpr.erasure where person_hash = gdpr.person_hash('" + person + "')");
    }

    /** Erasures that are under way. */
    public static long erasures(UUID person) {
        return Database.count("select count(*) from gdpr.erasure where erased_person = '" + person + "'");
    }

    /** Receipts of which the hash is kept. */
    public static long hashesOf(String receipt) {
        return Database.count(
                "select count(*) from gdpr.erasure_receipt where hash = sha256('" + receipt + "'::bytea)");
    }

    /** Receipts that are kept in the clear. */
    public static long receiptsInTheClear(String receipt) {
        return Database.count(
                "select count(*) from gdpr.erasure_receipt where encode(hash, 'escape') like '%" + receipt + "%'");
    }

    /** Makes an erasure as old as that, as an interval of SQL: {@code 2 days}. */
    public static void age(UUID erasure, String interval) {
        Database.run("update gdpr.erasure set started_at = now() - interval '" + interval + "' where id = '" + erasure
                + "'");
    }

    /** Services that have given evidence of an erasure. */
    public static long answers(UUID erasure) {
        return Database.count(
                "select count(*) from gdpr.erasure_task where done_at is not null and request = '" + erasure + "'");
    }

    /** Entries of the register that say an erasure was completed, and not whose it was. */
    public static long completed(UUID erasure) {
        return Database.count(
                "select count(*) from gdpr.rights_entry where state = 'COMPLETED' and about is null and id = '"
                        + erasure + "'");
    }

    /** Makes the database one from before an erasure was asked for. */
    public static void forget(UUID erasure, UUID person) {
        Database.run("delete from gdpr.erasure_task where request = '" + erasure + "'");
        Database.run("delete from gdpr.erasure_receipt where request = '" + erasure + "'");
        Database.run("delete from gdpr.erasure where id = '" + erasure + "'");
        Database.run("delete from gdpr.rights_step where entry = '" + erasure + "'");
        Database.run("delete from gdpr.rights_entry where id = '" + erasure + "'");
        Database.run("delete from gdpr.tombstone where person_hash = gdpr.person_hash('" + person + "')");
    }

    /** Makes the database one from before the end of the cooling-off. */
    public static void forgetStart(UUID erasure, UUID person) {
        Database.run("update gdpr.erasure_task set done_at = null, tables = null where request = '" + erasure + "'");
        Database.run("update gdpr.erasure set started_at = null, starts_at = now() + interval '1 day' where id = '"
                + erasure + "'");
        Database.run("update gdpr.rights_entry set state = 'RECEIVED' where id = '" + erasure + "'");
        Database.run("delete from gdpr.tombstone where person_hash = gdpr.person_hash('" + person + "')");
    }

    /** The number of the last entry of the audit chain. */
    public static long lastAuditEntry() {
        return Database.count("select number from gdpr.audit_head");
    }

    /** Writes another role into an entry of the audit chain. */
    public static void forgeAuditEntry(long number, String role) {
        Database.run("update gdpr.audit_entry set role = '" + role + "' where number = " + number);
    }

    /** Deletes an entry of the audit chain, and returns how to bring it back. */
    public static Runnable deleteAuditEntry(long number) {
        Database.run("create table gdpr.kept_entry as select * from gdpr.audit_entry where number = " + number);
        Database.run("delete from gdpr.audit_entry where number = " + number);
        return () -> {
            Database.run("insert into gdpr.audit_entry select * from gdpr.kept_entry");
            Database.run("drop table gdpr.kept_entry");
        };
    }

    /** Makes the cooling-off of an erasure end now. */
    public static void endCoolingOff(Object erasure) {
        Database.run("update gdpr.erasure set starts_at = requested_at where id = '" + erasure + "'");
    }

    /** Makes a request older by so many days, and as much due earlier. */
    public static void receivedEarlier(String request, int days) {
        Database.run("update gdpr.rights_entry set received_at = received_at - interval '" + days
                + " days', due_on = due_on - " + days + " where id = '" + request + "'");
    }

    /** Makes an answered request older by so many years. */
    public static void answeredEarlier(String request, int years) {
        Database.run("update gdpr.rights_entry set closed_at = closed_at - interval '" + years + " years' where id = '"
                + request + "'");
    }

    /** Makes a clock stand still for so many days more. */
    public static void suspendedEarlier(String request, int days) {
        Database.run("update gdpr.rights_entry set suspended_since = suspended_since - " + days + " where id = '"
                + request + "'");
    }

    /** Whether this service knows that a person's processing is restricted. */
    public static boolean isRestricted(UUID person) {
        return Database.count("select count(*) from gdpr.restriction where person = '" + person + "'") == 1;
    }

    private GdprDatabaseFixture() {}
}
