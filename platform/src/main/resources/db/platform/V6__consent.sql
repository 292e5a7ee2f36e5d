-- What people consented to, as far as this service follows it: told by events, or asked of gdpr-service. A purpose that a person
-- has never decided on is a row that grants nothing.
create table consent_state (
    person     uuid        not null,
    purpose    text        not null,
    granted    boolean     not null,
    -- Decided in the settings, which outweighs the sign-up form, however late that is heard of.
    settled    boolean     not null,
    decided_at timestamptz not null,
    primary key (person, purpose)
);
call protect('consent_state');

-- Sign-ups of before are read again when a service begins to follow consents, and what was withdrawn since then is not: their
-- people are asked for at gdpr-service.
create table consent_start (at timestamptz not null);
insert into consent_start values (now());

-- Refuses new rows of a person who does not consent now. Once a statement and before it locks any row. A withdrawal takes the
-- person's lock alone, which is shared here until the end of the transaction: what is under way ends before it, and
-- whatever comes later sees it. An erased person has no consents left: what counts then is the tombstone.
create function guard_consent() returns trigger language plpgsql as $$
begin
    if app_actor() = 'person' then
        perform share_person(app_person());
        if not exists (select from consent_state where person = app_person() and purpose = tg_argv[0] and granted) then
            if exists (select from tombstone where person_hash = person_hash(app_person())) then
                raise exception 'erased' using errcode = 'CZ410';
            end if;
            raise exception '%', tg_argv[0] using errcode = 'CZ403';
        end if;
    end if;
    return null;
end $$;

-- The one way to let a table, protected before, rest on a consent: a person adds no rows to it without, nor changes the named
-- columns; other changes and deletions stay possible. The service itself may do all of it.
create procedure require_consent(guarded text, purpose text, variadic changed text[] default '{}') language plpgsql as $$
begin
    execute format('create trigger guard_consent before insert%s on %I for each statement execute function guard_consent(%L)',
        (select ' or update of ' || string_agg(quote_ident(name), ', ') from unnest(changed) name), guarded, purpose);
end $$;
