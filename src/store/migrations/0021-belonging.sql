-- Documents and plans belong to a unit and are shared in a class; what was done to them was done from an office. Who did a step stands in
-- the audit and in the steps of a review, for separation of duties; nowhere else.
alter table document
  add column unit_id uuid references unit,
  add column office_id uuid references office,
  add column sharing text not null default 'internal' check (sharing in ('internal', 'shared', 'open'));

update document d set unit_id = o.unit_id, office_id = o.id
  from office_holding h join office o on o.id = h.office_id where h.account_id = d.uploaded_by;

alter table document
  alter column unit_id set not null,
  alter column office_id set not null,
  drop column uploaded_by,
  drop constraint document_sha256_key,
  add constraint document_once unique (unit_id, sha256);

create index document_unit on document (unit_id, seq desc);
create index document_sharing on document (sharing, seq desc);

alter table review_step add column office_id uuid references office;

update review_step s set office_id = h.office_id from office_holding h where h.account_id = s.made_by;

alter table review_step alter column office_id set not null;

-- Work is given to other institutions by publishing it, so that they see it.
alter table plan
  add column unit_id uuid references unit,
  add column office_id uuid references office,
  add column sharing text not null default 'shared' check (sharing in ('internal', 'shared', 'open'));

update plan p set unit_id = o.unit_id, office_id = o.id
  from office_holding h join office o on o.id = h.office_id where h.account_id = p.published_by;

alter table plan
  alter column unit_id set not null,
  alter column office_id set not null,
  drop column published_by;

create index plan_unit on plan (unit_id, seq desc);
create index plan_sharing on plan (sharing, seq desc);
