-- Who acts is asked once for a statement, not once for a row, as the policies of people do.
alter policy staff_reads on ticket using ((select app_actor()) = 'staff');
alter policy staff_changes on ticket using ((select app_actor()) = 'staff');
alter policy staff_reads on ticket_message using ((select app_actor()) = 'staff');
alter policy staff_reads on staff_note using ((select app_actor()) = 'staff');
alter policy staff_reads on ticket_history using ((select app_actor()) = 'staff');
alter policy staff_reads on ticket_staff_action using ((select app_actor()) = 'staff');
alter policy staff_reads on ticket_triage using ((select app_actor()) = 'staff');
alter policy staff on data_key using ((select app_actor()) = 'staff');

-- The forecast counts what is due without reading the tickets themselves.
drop index ticket_queue;
create index ticket_queue on ticket (next_due, id) include (person, priority) where status = 'OPEN';
