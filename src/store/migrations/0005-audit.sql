-- Written in the transaction of the change it tells of. No reference to other tables: what happened stays told when they are deleted.
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid,
  username text,
  action text not null,
  subject text,
  about jsonb not null default '{}'
);

create index audit_event_subject on audit_event (subject, id);

create function audit_event_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'audit events are neither changed nor deleted';
end
$$;

create trigger audit_event_final before update or delete on audit_event for each row execute function audit_event_is_final();
create trigger audit_event_whole before truncate on audit_event for each statement execute function audit_event_is_final();
