-- A person's bin is read by its own index: the one by time of deletion holds everybody's.
create index entry_in_bin_by_time on entry (person, felt_at desc, id desc) where deleted_at is not null;
