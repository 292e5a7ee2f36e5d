-- An outage and what is done about it. It belongs to no person, so that no row here has one: who of the staff did something is
-- kept for audit as in ticket_staff_action.
create table incident (
    id              uuid primary key,
    -- Of Alertmanager; none for what staff opened by hand.
    group_key       text,
    title           text        not null,
    priority        text        not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    step            text        not null check (step in ('DETECTION', 'CLASSIFICATION', 'ANALYSIS', 'CORRECTION', 'TESTS',
                        'DEPLOYMENT', 'MONITORING', 'POST_MORTEM', 'CLOSED')),
    -- Where it was before it was watched, so that an alert that fires again takes it back.
    step_before     text,
    step_since      timestamptz not null,
    components      text[]      not null,
    impact          text        not null check (impact in ('NONE', 'DEGRADED', 'OUTAGE')),
    opened_at       timestamptz not null,
    due             timestamptz not null,
    -- While it is watched: when it counts as resolved unless it fires again.
    settles_at      timestamptz,
    resolved_at     timestamptz,
    closed_at       timestamptz,
    -- Whether personal data was touched; null until somebody has answered.
    personal_data   boolean,
    waiver          text,
    -- The largest share of the promise that staff were told of, and when they are told of the next; 0 is the opening itself.
    told_share      int         not null,
    next_tell       timestamptz,
    -- Its place in the list, which shows the open ones first: the opening, a thousand years earlier once it is closed.
    listed_at       timestamptz not null,
    version         bigint      not null,
    check ((step = 'CLOSED') = (closed_at is not null)),
    check ((settles_at is not null) = (step = 'MONITORING')),
    check ((resolved_at is not null) = (step in ('POST_MORTEM', 'CLOSED')) or step = 'MONITORING')
);
-- A group of alerts is one incident for as long as that is not resolved; what fires later is another one.
create unique index incident_live on incident (group_key) where resolved_at is null;
create index incident_listed on incident (listed_at desc, id desc);
create index incident_settles on incident (settles_at) where resolved_at is null;
create index incident_next_tell on incident (next_tell) where next_tell is not null;

create table incident_alert (
    id          uuid primary key,
    incident    uuid        not null references incident,
    group_key   text        not null,
    fingerprint text        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz,
    firing      boolean     not null,
    name        text        not null,
    service     text,
    severity    text,
    summary     text,
    unique (group_key, fingerprint, starts_at)
);
create index incident_alert_by_incident on incident_alert (incident, starts_at desc, id desc);

-- What happened, never changed.
create table incident_event (
    id       uuid primary key,
    incident uuid        not null references incident,
    kind     text        not null,
    at       timestamptz not null,
    -- How the event left the incident.
    step     text        not null,
    priority text        not null,
    -- How many alerts it is about.
    alerts   int         not null default 0,
    -- Words of staff, or the names of alerts; never shown outside.
    text     text,
    staff    uuid
);
create index incident_event_by_incident on incident_event (incident, at desc, id desc);

create table incident_post_mortem (
    incident   uuid primary key references incident,
    chronology text        not null,
    impact     text        not null,
    causes     text        not null,
    -- [{"what", "role", "due"}]
    actions    jsonb       not null,
    written_at timestamptz not null
);

-- What everybody may read has tables of its own, with a place for what is meant for them alone: no query made for the
-- public meets a text of staff, whatever it asks for.
create table status_incident (
    incident    uuid primary key references incident,
    phase       text        not null check (phase in ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED')),
    started_at  timestamptz not null,
    resolved_at timestamptz
);
create index status_incident_resolved on status_incident (resolved_at);
create table status_impact (
    incident  uuid not null references status_incident,
    component text not null,
    level     text not null check (level in ('DEGRADED', 'OUTAGE')),
    primary key (incident, component)
);
create table status_message (
    id           uuid primary key,
    incident     uuid        not null references status_incident,
    fr           text        not null,
    en           text        not null,
    published_at timestamptz not null
);
create index status_message_by_incident on status_message (incident, published_at);

do $$
declare
    name text;
begin
    foreach name in array array['incident', 'incident_alert', 'incident_event', 'incident_post_mortem'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy staff on %I using ((select app_actor()) in (''staff'', ''system''))', name);
    end loop;
    foreach name in array array['status_incident', 'status_impact', 'status_message'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everybody on %I for select using (true)', name);
        execute format('create policy staff on %I using ((select app_actor()) in (''staff'', ''system''))', name);
    end loop;
end $$;
create policy never_changed on incident_event as restrictive for update using (false);
create policy never_deleted on incident_event as restrictive for delete using (false);
