-- Who writes to the box without the address of a ticket is told where to write, once a day at the most. Addresses are encrypted, so
-- that they are found by a keyed hash.
alter table mail_address
    add column address_hash bytea,
    add column told_at timestamptz;
create index mail_address_by_hash on mail_address (address_hash);
create index mail_address_unhashed on mail_address (person) where address_hash is null;

alter table person_mail
    alter column ticket drop not null,
    drop constraint person_mail_kind_check,
    add constraint person_mail_kind_check check (kind in ('ANSWER', 'REFUSAL', 'LEFT_OUT', 'WHERE_TO_WRITE')),
    add constraint person_mail_ticket check ((ticket is null) = (kind = 'WHERE_TO_WRITE'));
