-- The objections in force (GDPR art. 21): each stops a purpose, the applications of partners, or all. What was asked for, and
-- lifted, stands in the register.
create table objection (
    person uuid        not null,
    target text        not null check (target ~ '^[a-z][a-z0-9-]{0,59}$'),
    since  timestamptz not null,
    primary key (person, target)
);
call protect('objection');
revoke update on objection from gdpr_app;
