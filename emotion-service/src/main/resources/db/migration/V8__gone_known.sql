-- Since when what is gone has been known to be deleted: after the days of the bin, what a phone tells late of the time
-- before is not to lie there again, with its note. Of what is gone already only the deletion's own time is known.
alter table gone_entry add column known_at timestamptz;

set local app.actor = 'system';
update gone_entry set known_at = uuid_time(deletion);

alter table gone_entry alter column known_at set default now(), alter column known_at set not null;

-- An entry that is heard of after its deletion brings with it when that was learnt.
create or replace function note_deletion() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or new.deletion_known_at is null then
        new.deletion_known_at := now();
    end if;
    return new;
end $$;
