-- The day of a document as another document has it: its own letterhead, or a citation in another one. Citations of later documents are held
-- against it. `symbol`: number and symbol without leading zeros and spaces; `issuer`: key of the name of who issued it, empty where unknown.
create table known_document (
  document_id uuid not null references document on delete cascade,
  symbol text not null,
  date text not null,
  itself boolean not null,
  issuer text not null,
  primary key (document_id, symbol, date, itself)
);

create index known_document_symbol on known_document (symbol, date);

-- What documents of before cite is known once they are taken in again; what they are themselves, at once.
insert into known_document (document_id, symbol, date, itself, issuer)
select id, replace(regexp_replace(number, '^0+(?=\d)', '') || '/' || symbol, ' ', ''), date, true, ''
  from document where number is not null and symbol is not null and length(date) = 10
on conflict do nothing;
