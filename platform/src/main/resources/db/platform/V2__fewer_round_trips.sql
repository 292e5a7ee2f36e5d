-- Marks a key as used for what is about to be made, or tells what was made with it: one round trip before a creation.
-- Statements of a function see what was committed before each of them, so the look-up follows the lock.
create function claim_idempotency_key(
    lock text, whose uuid, hashed bytea, request bytea, made uuid,
    out free boolean, out fingerprint bytea, out resource uuid) language plpgsql as $$
begin
    free := pg_try_advisory_xact_lock(hashtextextended(lock, 0));
    if not free then
        return;
    end if;
    select k.fingerprint, k.resource into fingerprint, resource
        from idempotency_key k where k.person = whose and k.key = hashed;
    if not found then
        insert into idempotency_key values (whose, hashed, request, made, now());
    end if;
end $$;

-- The next events to be sent, to whoever is the only one to send: nothing while another holds the lock.
create function next_in_outbox(most integer) returns setof outbox language plpgsql as $$
begin
    if pg_try_advisory_xact_lock(hashtext('outbox:' || current_schema())) then
        return query select * from outbox order by seq limit most;
    end if;
end $$;

-- Names the last of the events, so that a relay that has sent it already need not look.
create or replace function notify_outbox() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox_' || current_schema(), (select max(seq) from added)::text);
    return null;
end $$;
drop trigger notify_outbox on outbox;
create trigger notify_outbox after insert on outbox
    referencing new table as added for each statement execute function notify_outbox();
