-- What is told of an incident goes the way of what is told of a ticket: the same receivers, retries and dead letters.
alter table escalation_delivery
    alter column ticket drop not null,
    alter column person drop not null,
    add column incident uuid references incident,
    -- Whether it says that the matter is over, which closes what was opened at the receiver.
    add column ended boolean not null default false,
    add constraint escalation_delivery_subject check ((ticket is null) <> (incident is null)),
    add constraint escalation_delivery_owner check ((ticket is null) = (person is null)),
    add constraint escalation_delivery_once unique (incident, round, share, channel, ended);
create index escalation_delivery_by_incident on escalation_delivery (incident, ended_at) where incident is not null;
-- Staff read an incident's pages on its timeline, and end it.
create policy staff_tells on escalation_delivery for insert
    with check ((select app_actor()) = 'staff' and incident is not null);
