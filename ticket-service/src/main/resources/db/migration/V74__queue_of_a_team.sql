-- A page of the queue of one team, without a look at the tickets of the others.
create index ticket_due_team on ticket_due (team, next_due, ticket) where team is not null;
