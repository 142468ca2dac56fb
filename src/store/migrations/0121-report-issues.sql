-- A report as it was issued: which version, under which number, day and title, and the bytes of its document. The paper that was signed by
-- hand or by a signing service is attached as it comes.
create table report_issue (
  report_id uuid not null,
  version integer not null,
  -- Letterhead, number, day, authority, title of the signer, recipients.
  issue json not null,
  sha256 bytea not null references stored_file,
  signed_sha256 bytea references stored_file,
  issued_at timestamptz not null,
  office_id uuid not null references office,
  primary key (report_id, version),
  foreign key (report_id, version) references report_version
);

create function issue_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.report_id, old.version, old.issue::text, old.sha256, old.issued_at, old.office_id)
       is distinct from (new.report_id, new.version, new.issue::text, new.sha256, new.issued_at, new.office_id) then
    raise exception 'an issued report is neither changed nor deleted';
  end if;
  return new;
end
$$;

create trigger report_issue_final before update or delete on report_issue for each row execute function issue_is_final();
