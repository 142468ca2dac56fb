-- Word files that an office drew itself, to issue reports in. A version stays as it is: what was issued in it names it.
create table paper_template (
  id uuid primary key,
  seq bigint not null generated always as identity unique,
  unit_id uuid not null references unit,
  sharing text not null default 'internal' check (sharing in ('internal', 'shared', 'open')),
  name text not null,
  version integer not null,
  -- It is offered no more.
  ended_at timestamptz
);

create index paper_template_unit on paper_template (unit_id, seq);

create table paper_template_version (
  template_id uuid not null references paper_template,
  version integer not null,
  file bytea not null references stored_file,
  file_name text not null,
  saved_at timestamptz not null,
  office_id uuid not null references office,
  primary key (template_id, version)
);

create trigger paper_template_version_final before update or delete on paper_template_version for each row execute function step_is_final();

-- The template that a report was issued in; null: the layout of the law.
alter table report_issue
  add column template_id uuid,
  add column template_version integer,
  add foreign key (template_id, template_version) references paper_template_version,
  add check ((template_id is null) = (template_version is null));

create or replace function issue_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.report_id, old.version, old.issue::text, old.sha256, old.issued_at, old.office_id, old.template_id, old.template_version)
       is distinct from (new.report_id, new.version, new.issue::text, new.sha256, new.issued_at, new.office_id, new.template_id, new.template_version) then
    raise exception 'an issued report is neither changed nor deleted';
  end if;
  return new;
end
$$;
