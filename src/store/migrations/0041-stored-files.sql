-- Bytes by their hash, once each, whatever refers to them: documents today, evidence later. What has not been read and found
-- acceptable is in quarantine and cannot be downloaded. A file goes when the last row that refers to it has gone.
create table stored_file (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  size bigint not null,
  kind text not null,
  state text not null check (state in ('quarantined', 'accepted')),
  stored_at timestamptz not null,
  content bytea not null,
  check (size = octet_length(content))
);

-- Uncompressed, so that a part is read without the rest.
alter table stored_file alter column content set storage external;

insert into stored_file
  select d.sha256, octet_length(f.content), d.format, 'accepted', d.uploaded_at, f.content
    from document_file f join document d on d.id = f.document_id;

drop table document_file;

alter table document add constraint document_file foreign key (sha256) references stored_file;

-- Rows that live for minutes or hours and are made anew: a backup leaves them out.
comment on table session is 'transient: who is signed in';
