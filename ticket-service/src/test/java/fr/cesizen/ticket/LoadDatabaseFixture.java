package fr.cesizen.ticket;

import fr.cesizen.platform.test.Database;

/** Many open tickets, as rows that nobody reads: what the queue and the sweep have to find their way through. */
public final class LoadDatabaseFixture {

    /** Marks what was put here, so that it can be taken away again; a share that no clock has. */
    private static final int MARK = 1;

    /**
     * Opens tickets that are due after all others, each with its history and eight timers.
     *
     * @param like one that is there
     */
    public static void fill(int tickets, String like) {
        var id = "'" + TicketClient.id(like) + "'";
        Database.run("""
                set search_path to ticket;
                set session_replication_role = replica; -- without the guard, which takes a lock a person
                create table load_ticket as
                    select gen_random_uuid() as id, gen_random_uuid() as person, n from generate_series(1, %d) n;
                insert into ticket (id, person, subject, priority, status, opened_at, first_response_due, next_due, messages,
                    version, policies)
                    select l.id, l.person, t.subject, 'P3', 'OPEN', now(), now() + interval '30 days',
                        now() + interval '30 days' + n * interval '1 second', 1, 0, t.policies
                    from load_ticket l, ticket t where t.id = %s;
                insert into ticket_due (ticket, next_due, priority)
                    select id, now() + interval '30 days' + n * interval '1 second', 'P3' from load_ticket;
                insert into ticket_history (ticket, person, kind, at, status, priority)
                    select id, person, 'OPENED', now(), 'OPEN', 'P3' from load_ticket;
                insert into escalation_timer (ticket, person, clock, round, share, priority, due, fire_at, state)
                    select id, person, clock, now(), share, 'P3', now() + interval '30 days', now() + interval '20 days', 'WAITING'
                    from load_ticket, (values ('FIRST_RESPONSE'), ('RESOLUTION')) c (clock),
                        (values (%d), (75), (90), (100)) s (share);
                analyze ticket; analyze ticket_due; analyze ticket_history; analyze escalation_timer;
                """.formatted(tickets, id, MARK));
    }

    /** Makes one timer of as many tickets due now; no channel tells of it. */
    public static void makeTimersDue(int tickets) {
        Database.run(
                "set search_path to ticket; update escalation_timer set fire_at = now() where clock = 'RESOLUTION' and share = "
                        + MARK + " and ticket in (select id from load_ticket where n <= " + tickets + ")");
    }

    /** Spreads what is due over five days and eight teams. */
    public static void spread() {
        Database.run("""
                set search_path to ticket;
                set session_replication_role = replica;
                update ticket k set next_due = now() + l.n * interval '5 days' / (select count(*) from load_ticket)
                    from load_ticket l where l.id = k.id;
                update ticket_due d set next_due = k.next_due, team = 'team-' || l.n % 8
                    from load_ticket l, ticket k where l.id = d.ticket and k.id = d.ticket;
                insert into ticket_triage (ticket, person, impact, urgency, team, tags)
                    select id, person, 'LOW', 'HIGH', 'team-' || n % 8, '{}' from load_ticket;
                analyze ticket; analyze ticket_due; analyze ticket_triage""");
    }

    /** How many of them were fired. */
    public static long fired() {
        return Database.count("select count(*) from ticket.escalation_timer where state = 'FIRED' and share = " + MARK);
    }

    /** Takes all of it away. */
    public static void clear() {
        Database.run("""
                set search_path to ticket;
                set session_replication_role = replica;
                delete from escalation_timer where ticket in (select id from load_ticket);
                delete from ticket_history where ticket in (select id from load_ticket);
                delete from ticket_triage where ticket in (select id from load_ticket);
                delete from ticket_due where ticket in (select id from load_ticket);
                delete from ticket where id in (select id from load_ticket);
                drop table load_ticket""");
    }

    private LoadDatabaseFixture() {}
}
