-- The first migration took the person's policy from notes. Since that policy says also what the service itself may do, the
-- service needs one here again, on a new database as on an old one.
drop policy if exists system on staff_note;
create policy system on staff_note using ((select app_actor()) = 'system');
