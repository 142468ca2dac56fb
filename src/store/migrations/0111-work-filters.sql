-- Lists run in the order of the days over many units at once.
create index obligation_due on obligation (due_day, id);

-- A list of work as somebody wants to see it again: the address of the page. Of the account alone, or of the office for whoever holds it.
create table work_filter (
  id uuid primary key,
  account_id uuid references account on delete cascade,
  office_id uuid references office,
  name text not null check (name <> ''),
  address text not null,
  saved_at timestamptz not null,
  check (num_nonnulls(account_id, office_id) = 1)
);

create index work_filter_account on work_filter (account_id) where account_id is not null;
create index work_filter_office on work_filter (office_id) where office_id is not null;
