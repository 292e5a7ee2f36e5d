-- Tells every instance that something has changed for staff: of what kind, and the ticket's id. No text leaves by this.
create function notify_ticket() returns trigger language plpgsql as $$
begin
    perform pg_notify('desk_' || current_schema(), 'ticket ' || case when tg_op = 'DELETE' then old.id else new.id end);
    return null;
end $$;
create trigger notify_ticket after insert or update or delete on ticket for each row execute function notify_ticket();

create function notify_note() returns trigger language plpgsql as $$
begin
    perform pg_notify('desk_' || current_schema(), 'ticket ' || new.ticket);
    return null;
end $$;
create trigger notify_note after insert on staff_note for each row execute function notify_note();
