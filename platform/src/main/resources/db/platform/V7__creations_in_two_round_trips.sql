-- Marks a key as used for what is made by the statements that follow at once, or fails, and they with it: a creation does
-- not wait for the answer. Whoever gets the failure asks claim_idempotency_key what the key was used for.
create function use_idempotency_key(lock text, whose uuid, hashed bytea, request bytea, made uuid)
    returns void language plpgsql as $$
begin
    if pg_try_advisory_xact_lock(hashtextextended(lock, 0)) then
        -- A statement of its own, which sees what was committed before the lock; and before the insert, whose guard refuses
        -- people whose data are restricted.
        if not exists (select from idempotency_key k where k.person = whose and k.key = hashed) then
            insert into idempotency_key values (whose, hashed, request, made, now());
            return;
        end if;
    end if;
    raise exception 'idempotency key known' using errcode = 'CZ409';
end $$;
