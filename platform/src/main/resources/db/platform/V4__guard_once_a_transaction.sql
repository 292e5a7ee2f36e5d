-- Guards a person once in a transaction, not once for each row: the lock is held to its end, so no tombstone can appear
-- meanwhile. Both settings end with the transaction, and with a savepoint that is rolled back, as the lock does.
create or replace function guard_person() returns trigger language plpgsql as $$
declare
    who uuid := case when tg_op = 'DELETE' then old.person else new.person end;
begin
    if tg_op = 'INSERT' and current_setting('app.not_erased', true) is distinct from who::text then
        perform share_person(who);
        if exists (select from tombstone where person_hash = person_hash(who)) then
            raise exception 'erased' using errcode = 'CZ410';
        end if;
        perform set_config('app.not_erased', who::text, true);
    end if;
    if current_setting('app.not_restricted', true) is distinct from who::text then
        if app_actor() <> 'system' and exists (select from restriction where person = who) then
            raise exception 'restricted' using errcode = 'CZ423';
        end if;
        perform set_config('app.not_restricted', who::text, true);
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
