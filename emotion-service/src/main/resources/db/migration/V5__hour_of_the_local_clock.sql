-- What the local clock showed, told by Java as the day is: PostgreSQL's time zones may be of another year, and they read
-- UTC+2 the other way round. Null in a row that an older version of the service writes while it is being replaced.
alter table entry add column local_hour smallint check (local_hour between 0 and 23);

set local app.actor = 'system';
update entry set local_hour = extract(hour from felt_at at time zone
    case when zone in (select name from pg_timezone_names) then zone else 'UTC' end);
