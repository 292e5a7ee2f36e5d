-- Marks a key as used for what is made by the statements that follow at once, or fails, and they with it: a creation does
-- not wait for the answer. Whoever gets the failure asks claim_idempotency_key what the key was used for.
create function use_idempotency_key(lock text, whose uuid, hashed bytea, request bytea, made uuid)
    returns void language plpgsql as $$
declare
    claim record;
begin
    select * into claim from claim_idempotency_key(lock, whose, hashed, request, made);
    if not claim.free or claim.resource is not null then
        raise exception 'idempotency key known' using errcode = 'CZ409';
    end if;
end $$;
