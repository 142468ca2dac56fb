-- What changed since a day: steps lie on the disk as they were taken, so that an index of a page for each stretch finds the last ones.
create index obligation_step_taken on obligation_step using brin (taken_at) with (autosummarize = on);
create index difficulty_step_taken on difficulty_step using brin (taken_at) with (autosummarize = on);
create index evidence_added on evidence using brin (added_at) with (autosummarize = on);
create index report_step_taken on report_step using brin (taken_at) with (autosummarize = on);
