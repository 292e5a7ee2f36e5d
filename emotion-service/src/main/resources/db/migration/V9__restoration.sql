-- Bringing an entry back is a register of its own: it answers the deletion and leaves what was written alone, so that an
-- edit made offline before it counts whichever arrives first.
alter table entry add column restoration uuid;

-- By a trigger from now on, as the expression of a generated column cannot be changed without writing the table anew.
alter table entry alter column deleted_at drop expression;

create function note_whether_deleted() returns trigger language plpgsql as $$
begin
    new.deleted_at := case
        when new.deletion > greatest(new.change, new.restoration) then uuid_time(new.deletion)
    end;
    return new;
end $$;
create trigger note_whether_deleted before insert or update of change, deletion, restoration on entry
    for each row execute function note_whether_deleted();
