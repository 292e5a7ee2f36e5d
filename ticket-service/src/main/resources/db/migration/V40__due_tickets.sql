-- What the forecast counts: the tickets with a deadline that runs, and of each no more than is counted. Triggers keep it, so that
-- nothing that changes a ticket can forget it; the row goes with its ticket. It names nobody, and is out of people's reach, as it
-- holds teams.
set local app.actor = 'system';

create table ticket_due (
    ticket   uuid primary key references ticket on delete cascade,
    next_due timestamptz not null,
    priority text        not null,
    team     text
);
insert into ticket_due
    select k.id, k.next_due, k.priority, g.team
    from ticket k left join ticket_triage g on g.ticket = k.id
    where k.status = 'OPEN' and k.next_due is not null;
-- Counted without reading the rows.
create index ticket_due_next on ticket_due (next_due) include (priority, team);
alter table ticket_due enable row level security;
alter table ticket_due force row level security;
create policy staff on ticket_due using ((select app_actor()) in ('staff', 'system'));

-- Whoever changes a ticket, this is the service's own book: a person's message moves a deadline, and the person reads no team.
create function follow_due() returns trigger language plpgsql as $$
declare
    actor text := app_actor();
begin
    perform set_config('app.actor', 'system', true);
    if new.status = 'OPEN' and new.next_due is not null then
        insert into ticket_due
            values (new.id, new.next_due, new.priority, (select team from ticket_triage where ticket = new.id))
            on conflict (ticket) do update
                set next_due = excluded.next_due, priority = excluded.priority, team = excluded.team;
    else
        delete from ticket_due where ticket = new.id;
    end if;
    perform set_config('app.actor', actor, true);
    return null;
end $$;
create trigger follow_due_opened after insert on ticket for each row
    when (new.next_due is not null) execute function follow_due();
create trigger follow_due_changed after update on ticket for each row
    when ((old.status, old.next_due, old.priority) is distinct from (new.status, new.next_due, new.priority))
    execute function follow_due();

create function follow_team() returns trigger language plpgsql as $$
begin
    update ticket_due set team = new.team where ticket = new.ticket and team is distinct from new.team;
    return null;
end $$;
create trigger follow_team after insert or update of team on ticket_triage for each row execute function follow_team();
