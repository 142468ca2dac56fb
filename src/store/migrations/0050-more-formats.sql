alter table document drop constraint document_format_check;
alter table document add constraint document_format_check check (format in ('txt', 'doc', 'docx', 'odt', 'pdf', 'png', 'jpg', 'tiff'));
