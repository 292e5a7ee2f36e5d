-- Whether exercises may be suggested from what a person practised: the consent as gdpr-service told it, and the person's own
-- switch. No row is no consent.
create table personalisation (
    person     uuid primary key,
    granted    boolean     not null,
    made_in    text        not null check (made_in in ('sign-up', 'settings')),
    decided_at timestamptz not null,
    off        boolean     not null default false
);
call protect('personalisation');

-- What is kept of a completed session to learn from, with consent alone. Encrypted: the situation, the fifth of the scale in
-- which the mood began, and its change.
create table practised_exercise (
    id         uuid primary key,
    person     uuid        not null,
    protocol   text        not null,
    at         timestamptz not null,
    suggestion uuid,
    response   bytea       not null
);
create index practised_exercise_newest on practised_exercise (person, at desc, id desc);
call protect('practised_exercise');

-- What was suggested, how likely that was, and among how many. Encrypted: the situation.
create table suggestion_made (
    id         uuid primary key,
    person     uuid             not null,
    protocol   text             not null,
    propensity double precision not null check (propensity between 0 and 1),
    candidates int              not null check (candidates > 0),
    at         timestamptz      not null,
    situation  bytea            not null
);
create index suggestion_made_newest on suggestion_made (person, at desc, id desc);
call protect('suggestion_made');

-- Each time that a person asked for less of an exercise.
create table suggestion_refusal (
    id       uuid primary key,
    person   uuid        not null,
    protocol text        not null,
    at       timestamptz not null
);
create index suggestion_refusal_newest on suggestion_refusal (person, at desc, id desc);
call protect('suggestion_refusal');

-- How consenting people respond together; sums over ten people or more, computed anew from their rows. A change of mood by the
-- mood before ('change'), a response to an exercise ('exercise'), and to an exercise in a situation ('situation').
create table response_pool (
    kind     text             not null check (kind in ('change', 'exercise', 'situation')),
    protocol text             not null,
    mood     text             not null,
    day_part text             not null,
    people   int              not null check (people >= 10),
    weight   double precision not null check (weight > 0),
    mean     double precision not null,
    primary key (kind, protocol, mood, day_part)
);
