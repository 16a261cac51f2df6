-- H2 2.4.240 evaluates "in (...)" with the connection that made the constraint, and fails every row once that
-- connection is closed (h2database issue 4308). A case is evaluated with the connection that writes.
alter table account drop constraint account_kind_known;
alter table account add constraint account_kind_known
    check (case kind when 'guest' then true when 'named' then true when 'library' then true else false end);

alter table item drop constraint item_kind_known;
alter table item add constraint item_kind_known
    check (case kind when 'card' then true when 'cloze' then true when 'question' then true else false end);

alter table memory drop constraint memory_phase_known;
alter table memory add constraint memory_phase_known
    check (case phase when 'learning' then true when 'review' then true when 'relearning' then true else false end);

alter table review_log drop constraint review_log_kind_known;
alter table review_log add constraint review_log_kind_known
    check (case kind when 'answer' then true when 'forget' then true when 'set-due' then true when 'imported' then true else false end);

alter table review_log drop constraint review_log_source_known;
alter table review_log add constraint review_log_source_known
    check (case source when 'study' then true when 'practice' then true when 'exam' then true else false end);

alter table practice_answer drop constraint practice_answer_confidence_known;
alter table practice_answer add constraint practice_answer_confidence_known
    check (case confidence when 'sure' then true when 'unsure' then true when 'guess' then true else confidence is null end);

alter table objective_status drop constraint objective_status_known;
alter table objective_status add constraint objective_status_known
    check (case status when 'not-started' then true when 'learning' then true when 'confident' then true else false end);

alter table course_status drop constraint course_status_known;
alter table course_status add constraint course_status_known
    check (case status when 'planned' then true when 'active' then true when 'done' then true else false end);
