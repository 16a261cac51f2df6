-- H2 makes an index for a foreign key that is there before the index with the same columns, and every write paid for
-- both. Made anew, now that the other is there, the key uses it. The first name is H2's own, the second PostgreSQL's.
alter table session drop constraint if exists constraint_a1;
alter table session drop constraint if exists session_account_id_fkey;
alter table session add constraint session_account_known foreign key (account_id) references account (id);

alter table api_token drop constraint if exists constraint_d8;
alter table api_token drop constraint if exists api_token_account_id_fkey;
alter table api_token add constraint api_token_account_known foreign key (account_id) references account (id);

alter table enrolment drop constraint if exists constraint_19e;
alter table enrolment drop constraint if exists enrolment_deck_id_fkey;
alter table enrolment add constraint enrolment_deck_known foreign key (deck_id) references deck (id);

alter table problem_report drop constraint if exists constraint_aa5;
alter table problem_report drop constraint if exists problem_report_account_id_fkey;
alter table problem_report add constraint problem_report_account_known foreign key (account_id) references account (id);

alter table problem_report drop constraint if exists constraint_aa58;
alter table problem_report drop constraint if exists problem_report_item_id_fkey;
alter table problem_report add constraint problem_report_item_known foreign key (item_id) references item (id);

alter table memory drop constraint if exists constraint_87;
alter table memory drop constraint if exists memory_card_id_fkey;
alter table memory add constraint memory_card_known foreign key (card_id) references card (id);

alter table card_state drop constraint if exists constraint_8eb;
alter table card_state drop constraint if exists card_state_card_id_fkey;
alter table card_state add constraint card_state_card_known foreign key (card_id) references card (id);

alter table review_log drop constraint if exists constraint_abf8;
alter table review_log drop constraint if exists review_log_card_id_fkey;
alter table review_log add constraint review_log_card_known foreign key (card_id) references card (id);

alter table review_log drop constraint if exists constraint_abf8d;
alter table review_log drop constraint if exists review_log_revision_id_fkey;
alter table review_log add constraint review_log_revision_known foreign key (revision_id) references item_revision (id);

alter table practice_answer drop constraint if exists constraint_66;
alter table practice_answer drop constraint if exists practice_answer_card_id_fkey;
alter table practice_answer add constraint practice_answer_card_known foreign key (card_id) references card (id);
