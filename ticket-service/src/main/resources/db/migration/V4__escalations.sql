-- When part of a promise is used up, staff are told. One row for each part of each clock of a ticket, and for a clock that
-- starts again (the next answer) each time anew.
create table escalation_timer (
    ticket   uuid        not null references ticket,
    person   uuid        not null,
    clock    text        not null,
    round    timestamptz not null,
    share    int         not null check (share between 1 and 100),
    priority text        not null,
    due      timestamptz not null,
    -- Null while the clock stands still.
    fire_at  timestamptz,
    state    text        not null check (state in ('WAITING', 'FIRED', 'SKIPPED')),
    fired_at timestamptz,
    primary key (ticket, clock, round, share),
    check ((state = 'FIRED') = (fired_at is not null))
);
create index escalation_timer_next on escalation_timer (fire_at) where state = 'WAITING' and fire_at is not null;
call protect('escalation_timer');
create policy staff_reads on escalation_timer for select using (app_actor() = 'staff');
create policy staff_sets on escalation_timer for insert with check (app_actor() = 'staff');
create policy staff_moves on escalation_timer for update using (app_actor() = 'staff');

-- What is to be told, and where. Written in the transaction that fires the timer, so that no timer fires for nothing.
create table escalation_delivery (
    id       uuid primary key,
    ticket   uuid        not null references ticket,
    person   uuid        not null,
    channel  text        not null,
    clock    text        not null,
    round    timestamptz not null,
    share    int         not null,
    priority text        not null,
    due      timestamptz not null,
    state    text        not null check (state in ('PENDING', 'SENT', 'DEAD')),
    attempts int         not null,
    -- When it is tried, or tried again: whoever tries it moves this on, and so has it alone for that time.
    next_at  timestamptz not null,
    ended_at timestamptz,
    unique (ticket, clock, round, share, channel),
    check ((state = 'PENDING') = (ended_at is null))
);
create index escalation_delivery_next on escalation_delivery (next_at) where state = 'PENDING';
create index escalation_delivery_dead on escalation_delivery (ended_at) where state = 'DEAD';
call protect('escalation_delivery');
drop policy person on escalation_delivery;
create policy system on escalation_delivery using ((select app_actor()) = 'system');
create policy staff_reads on escalation_delivery for select using (app_actor() = 'staff');
