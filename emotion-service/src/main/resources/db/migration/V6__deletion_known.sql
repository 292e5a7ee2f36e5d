-- When the service learnt of the latest deletion: a phone that was offline tells of it late, and the days in which it can
-- be undone begin then. A trigger, as several statements delete.
alter table entry add column deletion_known_at timestamptz;

set local app.actor = 'system';
update entry set deletion_known_at = uuid_time(deletion) where deletion is not null;

create function note_deletion() returns trigger language plpgsql as $$
begin
    new.deletion_known_at := now();
    return new;
end $$;
create trigger note_deletion_of_new before insert on entry
    for each row when (new.deletion is not null) execute function note_deletion();
create trigger note_deletion before update of deletion on entry
    for each row when (new.deletion is distinct from old.deletion) execute function note_deletion();

drop index entry_in_bin;
create index entry_in_bin on entry (deletion_known_at) where deleted_at is not null;
