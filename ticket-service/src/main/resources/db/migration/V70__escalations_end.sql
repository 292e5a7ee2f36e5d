-- A delivery whose clock stopped before it left is cancelled. What opened something at a receiver is followed by its end, for
-- tickets as for incidents.
set local app.actor = 'system';

alter table escalation_delivery
    drop constraint escalation_delivery_state_check,
    add constraint escalation_delivery_state_check check (state in ('PENDING', 'SENT', 'DEAD', 'CANCELLED')),
    drop constraint escalation_delivery_ticket_clock_round_share_channel_key,
    add constraint escalation_delivery_once_a_ticket unique (ticket, clock, round, share, channel, ended);

-- OVER: the clock that fired it has stopped, or it is the person's turn; ENDED: that was told, where it had to be.
alter table escalation_timer
    drop constraint escalation_timer_state_check,
    add constraint escalation_timer_state_check check (state in ('WAITING', 'FIRED', 'SKIPPED', 'OVER', 'ENDED')),
    drop constraint escalation_timer_check,
    add constraint escalation_timer_fired check ((state in ('WAITING', 'SKIPPED')) = (fired_at is null));
create index escalation_timer_over on escalation_timer (ticket) where state = 'OVER';
