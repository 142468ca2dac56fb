-- Every step of a review for good; an undo is a step as well. What is in effect is the fold of the moves in `done`.
create table review_step (
  document_id uuid not null references document on delete cascade,
  version integer not null,
  kind text not null check (kind in ('move', 'undo', 'redo')),
  move json,
  made_by uuid not null references account,
  made_at timestamptz not null,
  primary key (document_id, version),
  check ((kind = 'move') = (move is not null))
);

-- `done` and `undone` hold versions of moves, the last one on top.
create table review (
  document_id uuid primary key references document on delete cascade,
  version integer not null default 0,
  done integer[] not null default '{}',
  undone integer[] not null default '{}'
);
