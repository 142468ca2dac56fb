-- What is chained cannot be erased: events hold the id of an account, and its name is looked up where it is shown.
create index audit_event_account on audit_event (account_id, id);
drop index audit_event_username;
