-- A part without which the whole cannot be handed in, unless somebody says why.
alter table task add column required boolean not null default true;
