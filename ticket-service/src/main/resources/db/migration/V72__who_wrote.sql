-- Which member of staff wrote what. Of messages it stands where no query made for the person reaches it, of notes in the note,
-- which is out of their reach as a whole. Who wrote a note of before nobody knows.
set local app.actor = 'system';

alter table staff_note add column staff uuid;

alter table ticket_staff_action add column message uuid;
update ticket_staff_action a set message = m.id
    from ticket_history h join ticket_message m on m.ticket = h.ticket and m.author = 'STAFF' and m.written_at = h.at
    where h.seq = a.event and h.kind = 'STAFF_ANSWERED';
