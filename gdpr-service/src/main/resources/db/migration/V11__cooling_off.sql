-- An erasure begins when its cooling-off has ended, unless it is taken back before: then it says no more whose it was.
alter table erasure
    add starts_at    timestamptz,
    add started_at   timestamptz,
    add cancelled_at timestamptz;
set local app.actor = 'system';
update erasure set starts_at = requested_at, started_at = requested_at;
alter table erasure
    alter starts_at set not null,
    drop constraint erasure_check,
    add constraint erasure_person_until_end
        check ((completed_at is null and cancelled_at is null) = (erased_person is not null)),
    add constraint erasure_cancelled_before_start check (cancelled_at is null or started_at is null),
    add constraint erasure_completed_after_start check (completed_at is null or started_at is not null);
drop index erasure_pending;
create index erasure_pending on erasure (started_at) where completed_at is null and started_at is not null;
create index erasure_scheduled on erasure (starts_at) where started_at is null and cancelled_at is null;
