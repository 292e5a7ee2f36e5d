-- The consent to personalisation is followed as in every service; what stays here is the person's own switch. The columns of
-- before, which nobody reads any more, go with a later release.
set local app.actor = 'system';
insert into consent_state (person, purpose, granted, settled, decided_at)
select person, 'personalisation', granted, made_in = 'settings',
       case made_in when 'settings' then decided_at else timestamptz '1970-01-01Z' end
from personalisation
on conflict do nothing;

alter table personalisation
    alter granted drop not null,
    alter made_in drop not null,
    alter decided_at drop not null;
