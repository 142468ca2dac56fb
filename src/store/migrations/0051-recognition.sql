-- The pages of documents that have some: their sizes, and where the words stand on each. Apart from the reading, for it is several times
-- as long and asked for page by page.
create table page_map (
  document_id uuid not null references document on delete cascade,
  page integer not null,
  width double precision not null,
  height double precision not null,
  lean double precision not null,
  -- The stretch of the text that stands on it; null where none does.
  span_start integer,
  span_end integer,
  lines json not null,
  primary key (document_id, page)
);

-- Files whose pages are pictures, on their way to become documents: their letters are recognised one file after the other, and what was
-- begun when the program stopped is begun again. The bytes are in quarantine until then. One that was refused keeps the reason only.
create table recognition (
  id uuid primary key,
  seq bigint generated always as identity unique,
  sha256 bytea references stored_file,
  file_name text not null,
  begun_at timestamptz not null,
  -- Asked again when it is stored: whoever has left the office by then stores nothing.
  begun_by uuid not null references account on delete cascade,
  unit_id uuid not null references unit,
  office_id uuid not null references office,
  page integer not null default 0,
  pages integer,
  refusal text,
  about json,
  unique (unit_id, sha256),
  check ((refusal is null) = (sha256 is not null)),
  check ((refusal is null) = (about is null))
);

create index recognition_unit on recognition (unit_id, seq);

comment on table recognition is 'transient: scans that are being recognised, sent in again after a restore';
