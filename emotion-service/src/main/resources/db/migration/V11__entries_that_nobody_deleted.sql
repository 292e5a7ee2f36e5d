-- An entry that nobody has deleted cannot be in the bin: no function is called for it, which is most of the rows of a sync
-- or an import.
drop trigger note_whether_deleted on entry;
create trigger note_whether_deleted before insert or update of change, deletion, restoration on entry
    for each row when (new.deletion is not null) execute function note_whether_deleted();
