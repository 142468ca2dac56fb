-- The shared secret of an authenticator app, sealed; `last_step` is the last 30 seconds whose code was taken, so that none is taken twice.
create table totp (
  account_id uuid primary key references account on delete cascade,
  sealed bytea not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table recovery_code (
  account_id uuid not null references account on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

create table passkey (
  id uuid primary key,
  credential_id text not null unique,
  account_id uuid not null references account on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz
);

create index passkey_account on passkey (account_id);

-- An account as an OpenID Connect provider knows it.
create table identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references account on delete cascade,
  provider text not null,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);

create index identity_account on identity (account_id);

-- Posts whose holders are asked for a second factor.
create table second_factor_rule (
  post text primary key check (post in ('administrator', 'approver', 'main-focal-point', 'alternate-focal-point', 'reader'))
);
