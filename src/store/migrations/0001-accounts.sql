create table account (
  id uuid primary key,
  username text not null unique,
  name text not null,
  role text not null check (role in ('administrator', 'clerk', 'viewer')),
  language text not null default 'vi' check (language in ('vi', 'en')),
  password_hash text not null,
  must_change_password boolean not null,
  created_at timestamptz not null
);

-- The token itself is known to the browser only.
create table session (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);

create index session_account on session (account_id);
create index session_ends on session (ends_at);
