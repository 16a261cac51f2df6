-- The day of the learner's exam, a date in their own zone; null when it is not known yet.
alter table account add column exam_date date;
