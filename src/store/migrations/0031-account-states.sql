-- Who is invited has no password yet, who signs in elsewhere never gets one, and who has left has neither.
alter table account alter column password_hash drop not null;
alter table account
  add column seq bigint generated always as identity unique,
  add column email text unique,
  add column state text not null default 'active' check (state in ('invited', 'active', 'ended', 'erased')),
  add column ended_at timestamptz,
  -- The office that the invitation is for; held once it is accepted.
  add column invited_office_id uuid references office on delete set null,
  add column search text not null default '';

update account set search = lower(username || ' ' || name);

alter table session
  add column id uuid not null default gen_random_uuid() unique,
  add column device text not null default '',
  add column method text not null default 'password' check (method in ('password', 'passkey', 'provider', 'recovery')),
  add column strong boolean not null default false,
  add column proved_at timestamptz;

update session set proved_at = created_at;
alter table session alter column proved_at set not null;

-- Links that open something once: the token itself is in the mail only.
create table account_link (
  token_hash bytea primary key,
  kind text not null check (kind in ('invitation', 'recovery', 'email-former', 'email-next')),
  account_id uuid not null references account on delete cascade,
  email text not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);

create index account_link_account on account_link (account_id, kind);

-- What stands between two requests of one browser: a first factor that was right, the challenge of a passkey, a way to a provider.
create table sign_in_step (
  token_hash bytea primary key,
  kind text not null check (kind in ('second-factor', 'passkey', 'provider')),
  account_id uuid references account on delete cascade,
  content jsonb not null,
  ends_at timestamptz not null
);

create index sign_in_step_ends on sign_in_step (ends_at);

comment on table account_link is 'transient: links that are out';
comment on table sign_in_step is 'transient: sign-ins under way';
