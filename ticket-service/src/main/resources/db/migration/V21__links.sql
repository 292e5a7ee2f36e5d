-- How tickets belong together, in the eyes of staff; people never see it. A cause is read from both ends: "ticket" was caused
-- by "other". The row goes with either ticket.
create table ticket_link (
    id         uuid primary key,
    ticket     uuid        not null references ticket,
    other      uuid        not null references ticket on delete cascade,
    -- The owner of "ticket".
    person     uuid        not null,
    kind       text        not null check (kind in ('DUPLICATE', 'RELATED', 'CAUSED_BY')),
    staff      uuid        not null,
    created_at timestamptz not null,
    check (ticket <> other)
);
-- Between two tickets there is one link of a kind, whichever was named first.
create unique index ticket_link_pair on ticket_link (least(ticket, other), greatest(ticket, other), kind);
create index ticket_link_by_ticket on ticket_link (ticket);
create index ticket_link_by_other on ticket_link (other);
call protect('ticket_link');
drop policy person on ticket_link;
create policy system on ticket_link using ((select app_actor()) = 'system');
create policy staff_reads on ticket_link for select using ((select app_actor()) = 'staff');
create policy staff_writes on ticket_link for insert with check ((select app_actor()) = 'staff');
create policy staff_removes on ticket_link for delete using ((select app_actor()) = 'staff');

-- What the guard does for the owner of "ticket", for that of "other".
create function guard_link() returns trigger language plpgsql as $$
begin
    if app_actor() <> 'system' and exists (
            select from restriction r join ticket t on t.person = r.person
            where t.id = case when tg_op = 'DELETE' then old.other else new.other end) then
        raise exception 'restricted' using errcode = 'CZ423';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard_link before insert or delete on ticket_link for each row execute function guard_link();
