-- An answer paid for nine trees of its log row on H2 and five of its memory, five of these H2's own for foreign keys; and
-- on H2 every tree that a commit touches is written down to its leaves, which was most of what an answer cost.
--
-- What is left serves a question: an answer by its id, a card's log in time, an account's days, what is due. Look-ups by
-- account and card begin with the card, so that they find a card's learners as well. Foreign keys end here: H2 makes an
-- index of its own for each. What they guarded is kept by who deletes: decks that somebody has answered are retired or
-- passed on (DeckUse), an account's log goes before its schedulers and the account (AccountData.order). ReferencesDatabaseTest
-- looks for rows that point to nothing after each of these.
-- review_log
alter table review_log drop constraint if exists review_log_card_known;
alter table review_log drop constraint if exists review_log_revision_known;
alter table review_log drop constraint if exists constraint_abf;
alter table review_log drop constraint if exists constraint_abf8d5;
alter table review_log drop constraint if exists review_log_account_id_fkey;
alter table review_log drop constraint if exists review_log_scheduler_id_fkey;
drop index review_log_card;
drop index review_log_card_only;
drop index review_log_revision;
create index review_log_card on review_log (card_id, account_id, answered_at, received_at, id);

-- memory
alter table memory drop constraint if exists memory_card_known;
alter table memory drop constraint if exists constraint_8;
alter table memory drop constraint if exists memory_account_id_fkey;
alter table memory drop constraint if exists constraint_875;
alter table memory drop constraint if exists memory_pkey;
drop index memory_card;
alter table memory add constraint memory_key primary key (card_id, account_id);

-- practice_answer
alter table practice_answer drop constraint if exists practice_answer_card_known;
alter table practice_answer drop constraint if exists constraint_6;
alter table practice_answer drop constraint if exists constraint_66c;
alter table practice_answer drop constraint if exists practice_answer_account_id_fkey;
alter table practice_answer drop constraint if exists practice_answer_revision_id_fkey;
drop index practice_answer_card;
drop index practice_answer_card_only;
create index practice_answer_card on practice_answer (card_id, account_id, answered_at);
