-- Mail on its way, written in the transaction of its cause. What a mail says may hold a link that opens an account, so it is sealed, and
-- gone once the mail is.
create table mail (
  id uuid primary key,
  account_id uuid references account on delete cascade,
  kind text not null,
  recipient text not null,
  sealed bytea,
  made_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'given-up', 'handed-over')),
  settled_at timestamptz,
  reason text
);

create index mail_due on mail (due_at) where state = 'waiting';
create index mail_account on mail (account_id, made_at);

-- A count of tries under a key that names nobody without the data key: see decision 20.
create table attempt (
  key bytea primary key,
  count integer not null,
  next_at timestamptz not null,
  ends_at timestamptz not null
);

create index attempt_ends on attempt (ends_at);

comment on table mail is 'transient: mail on its way';
comment on table attempt is 'transient: counts of tries';
