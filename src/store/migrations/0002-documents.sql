-- `search` holds the words that people look for, without diacritics and in lower case.
create table document (
  id uuid primary key,
  seq bigint generated always as identity unique,
  sha256 bytea not null unique,
  file_name text not null,
  format text not null check (format in ('txt', 'docx')),
  size integer not null,
  number text,
  symbol text,
  type text,
  -- As written, possibly partial: 2025-12.
  date text,
  issuer text,
  subject text,
  search text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null references account,
  state text not null default 'review' check (state in ('review', 'published')),
  items integer not null,
  open integer not null,
  accepted integer not null default 0,
  rejected integer not null default 0,
  held integer not null,
  remarks integer not null
);

create index document_state on document (state, seq desc);

-- The bytes stand in the database and not in a folder beside it, so that a document and its file are stored, deleted and backed up in
-- one step. Uncompressed, so that a part is read without the rest.
create table document_file (
  document_id uuid primary key references document on delete cascade,
  content bytea not null
);

alter table document_file alter column content set storage external;

-- json and not jsonb: the text of a file may hold NUL and lone surrogates, which jsonb refuses.
create table reading (
  document_id uuid primary key references document on delete cascade,
  reader_version text not null,
  content json not null
);
