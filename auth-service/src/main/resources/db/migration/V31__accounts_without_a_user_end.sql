-- An account that has no user at Keycloak ends without warnings, or after some: nobody can be warned, or come back.
alter table account_use drop constraint account_use_check1;
