-- A private link to the picture of a garden. Of its secret only a hash is kept: who reads the table cannot use it. The
-- secret is random (256 bits), so the hash needs no salt. A revoked link is deleted.
create table garden_link (
    id         uuid primary key,
    person     uuid        not null,
    token_hash bytea       not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
);
create index garden_link_of_person on garden_link (person, created_at desc, id desc);
call protect('garden_link');
