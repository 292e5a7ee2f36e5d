-- What a child below 15 asks a parent for: kept until the parent decides, for 7 days at most, and readable by whoever holds the
-- link in the parent's mail alone, which is no part of this database.
create table parental_request (
    id         uuid primary key,
    token_hash bytea       not null unique,
    payload    bytea       not null,
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    check (expires_at <= asked_at + interval '7 days')
);
create index parental_request_by_end on parental_request (expires_at);
alter table parental_request enable row level security;
alter table parental_request force row level security;
create policy system on parental_request using (app_actor() = 'system') with check (app_actor() = 'system');

-- How often an address was written to lately, by a keyed hash of it: nobody is asked again and again.
create table parental_mail (
    id           uuid primary key,
    address_hash bytea       not null,
    sent_at      timestamptz not null
);
create index parental_mail_by_address on parental_mail (address_hash, sent_at);
create index parental_mail_by_age on parental_mail (sent_at);
alter table parental_mail enable row level security;
alter table parental_mail force row level security;
create policy system on parental_mail using (app_actor() = 'system') with check (app_actor() = 'system');

-- That a parent agreed, and the hash of the link by which they may withdraw. Nothing of the parent.
create table parental_consent (
    person     uuid primary key,
    reference  uuid        not null unique,
    token_hash bytea       not null unique,
    version    text        not null check (length(version) between 1 and 32),
    agreed_at  timestamptz not null
);
call protect('parental_consent');
