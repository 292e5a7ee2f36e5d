-- An administrator takes from somebody what they have lost and cannot sign in without.
alter table admin_action drop constraint admin_action_action_check;
alter table admin_action add constraint admin_action_action_check check (action in (
    'searched', 'deactivated', 'reactivated', 'role-given', 'role-taken', 'second-factors-removed'));

-- Users of sign-ups that nobody finished or undid, which a comparison removes.
alter table reconciliation add column unfinished_sign_up integer not null default 0;
