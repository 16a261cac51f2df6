-- One set of migrations for H2 and PostgreSQL. Times are instants in UTC, ids are UUIDv7 made by the application.
-- Columns avoid the words that one of the two reserves (key, day, value, interval).

-- ---------------------------------------------------------------- people
create table account (
    id uuid not null primary key,
    kind varchar(16) not null,
    name varchar(64),
    name_key varchar(64),
    password_hash varchar(100),
    language varchar(8) not null,
    zone varchar(64) not null,
    new_per_day int not null,
    reviews_per_day int not null,
    retention double precision not null,
    edition varchar(32),
    hide_streaks boolean not null,
    created_at timestamp(6) with time zone not null,
    named_at timestamp(6) with time zone,
    version int not null,
    constraint account_name_unique unique (name_key),
    constraint account_kind_known check (kind in ('guest', 'named', 'library')),
    constraint account_named check ((kind = 'named' and name is not null and name_key is not null and password_hash is not null and named_at is not null) or (kind <> 'named' and name_key is null and password_hash is null and named_at is null)),
    constraint account_new_range check (new_per_day between 0 and 9999),
    constraint account_reviews_range check (reviews_per_day between 0 and 9999),
    constraint account_retention_range check (retention between 0.70 and 0.97)
);

-- the owner of everything that ships with the program
insert into account (id, kind, language, zone, new_per_day, reviews_per_day, retention, hide_streaks, created_at, version)
values ('00000000-0000-7000-8000-000000000001', 'library', 'en', 'UTC', 0, 0, 0.9, false, timestamp with time zone '2019-04-27 02:00:00+00:00', 0);

create table session (
    token_hash varchar(64) not null primary key,
    account_id uuid not null references account (id),
    created_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);

create table api_token (
    id uuid not null primary key,
    account_id uuid not null references account (id),
    name varchar(100) not null,
    token_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    constraint api_token_unique unique (token_hash)
);
create index api_token_account on api_token (account_id);

-- failed sign-ins by name and by address, so that every node counts the same
create table sign_in_failure (
    subject varchar(128) not null primary key,
    failures int not null,
    first_at timestamp(6) with time zone not null,
    blocked_until timestamp(6) with time zone
);

-- rows that exist to be locked, by name
create table app_lock (
    name varchar(64) not null primary key
);
insert into app_lock (name) values ('content');

-- ---------------------------------------------------------------- decks
create table deck (
    id uuid not null primary key,
    owner_id uuid not null references account (id),
    deck_key varchar(200) not null,
    title varchar(300) not null,
    language varchar(35) not null,
    certification varchar(100),
    front_matter varchar(100000) not null,
    content_hash varchar(64),
    folder varchar(200),
    shared boolean not null,
    retired boolean not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    version int not null,
    constraint deck_key_unique unique (owner_id, deck_key)
);
create index deck_folder on deck (folder);

create table item (
    id uuid not null primary key,
    deck_id uuid not null references deck (id),
    item_key varchar(200) not null,
    kind varchar(16) not null,
    title varchar(2000) not null,
    plain varchar(1000000) not null,
    difficulty int,
    position int not null,
    retired boolean not null,
    revision_id uuid not null,
    updated_at timestamp(6) with time zone not null,
    version int not null,
    constraint item_key_unique unique (deck_id, item_key),
    constraint item_kind_known check (kind in ('card', 'cloze', 'question')),
    constraint item_difficulty_range check (difficulty between 1 and 3)
);
create index item_order on item (deck_id, retired, position);

create table item_revision (
    id uuid not null primary key,
    item_id uuid not null references item (id),
    number int not null,
    content_hash varchar(64) not null,
    markdown varchar(1000000) not null,
    content varchar(1000000) not null,
    created_at timestamp(6) with time zone not null,
    constraint item_revision_number_unique unique (item_id, number)
);

-- which objectives ("2.2") or whole sections ("2") of which edition an item belongs to
create table item_section (
    item_id uuid not null references item (id),
    certification varchar(100) not null,
    edition varchar(32) not null,
    code varchar(16) not null,
    primary key (item_id, certification, edition, code)
);
create index item_section_code on item_section (certification, edition, code, item_id);

create table card (
    id uuid not null primary key,
    item_id uuid not null references item (id),
    deck_id uuid not null references deck (id),
    part varchar(40) not null,
    position int not null,
    active boolean not null,
    constraint card_part_unique unique (item_id, part)
);
create index card_order on card (deck_id, active, position);

create table blob (
    sha256 varchar(64) not null primary key,
    type varchar(100) not null,
    size bigint not null,
    bytes bytea not null
);

create table deck_media (
    deck_id uuid not null references deck (id),
    name varchar(300) not null,
    sha256 varchar(64) not null references blob (sha256),
    primary key (deck_id, name)
);

create table enrolment (
    account_id uuid not null references account (id),
    deck_id uuid not null references deck (id),
    since timestamp(6) with time zone not null,
    active boolean not null,
    position int not null,
    primary key (account_id, deck_id)
);
create index enrolment_deck on enrolment (deck_id);

create table problem_report (
    id uuid not null primary key,
    account_id uuid references account (id),
    item_id uuid not null references item (id),
    revision_id uuid not null references item_revision (id),
    description varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    resolved_at timestamp(6) with time zone
);
create index problem_report_item on problem_report (item_id);
create index problem_report_account on problem_report (account_id);

-- ---------------------------------------------------------------- memory and its log
create table scheduler (
    id uuid not null primary key,
    account_id uuid not null references account (id),
    model varchar(32) not null,
    weights text not null,
    retention double precision not null,
    learning_steps varchar(200) not null,
    relearning_steps varchar(200) not null,
    maximum_interval int not null,
    created_at timestamp(6) with time zone not null
);
create index scheduler_account on scheduler (account_id, created_at);

-- the fold of a card's log, kept for speed: folding anew gives the same row
create table memory (
    account_id uuid not null references account (id),
    card_id uuid not null references card (id),
    -- not suspended: leads the indexes in place of a partial one
    active boolean not null,
    phase varchar(16) not null,
    step int not null,
    stability double precision not null,
    difficulty double precision not null,
    last_day date not null,
    due_day date,
    due_at timestamp(6) with time zone,
    reps int not null,
    lapses int not null,
    last_rating smallint not null default 3,
    -- study days in a row, up to the last, whose first answer was not Again: three of them and the card is mastered
    good_days int not null default 0,
    -- the longest that the next interval may be after an answer that was wrong though sure
    cap_days int,
    primary key (account_id, card_id),
    constraint memory_phase_known check (phase in ('learning', 'review', 'relearning')),
    constraint memory_one_due check ((due_day is null and due_at is not null) or (due_day is not null and due_at is null))
);
create index memory_due_day on memory (account_id, active, due_day, card_id);
create index memory_due_at on memory (account_id, active, due_at, card_id);
create index memory_card on memory (card_id);

create table card_state (
    account_id uuid not null references account (id),
    card_id uuid not null references card (id),
    flagged boolean not null,
    suspended boolean not null,
    buried_until date,
    primary key (account_id, card_id)
);
create index card_state_card on card_state (card_id);

create sequence review_log_seq start with 1 increment by 50;
create table review_log (
    id bigint not null primary key,
    account_id uuid not null references account (id),
    card_id uuid not null references card (id),
    revision_id uuid not null references item_revision (id),
    answer_id uuid not null,
    kind varchar(16) not null,
    source varchar(16) not null,
    rating smallint,
    answered_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone not null,
    took_ms int not null,
    study_day date not null,
    phase_before varchar(16) not null,
    stability_before double precision,
    difficulty_before double precision,
    interval_seconds bigint not null,
    due_day date,
    due_at timestamp(6) with time zone,
    fuzz_seed bigint not null,
    -- the longest interval that this answer allows: a right guess 1 day; a wrong answer given as sure 1 day for the
    -- next interval and 7 for the one after it
    cap_days int,
    scheduler_id uuid not null references scheduler (id),
    undone boolean not null,
    undone_at timestamp(6) with time zone,
    constraint review_log_answer_unique unique (account_id, answer_id),
    constraint review_log_kind_known check (kind in ('answer', 'forget', 'set-due', 'imported')),
    constraint review_log_source_known check (source in ('study', 'practice', 'exam')),
    constraint review_log_rating_range check (rating between 1 and 4)
);
create index review_log_card on review_log (account_id, card_id, answered_at, received_at, id);
create index review_log_day on review_log (account_id, study_day, undone);
create index review_log_card_only on review_log (card_id);
create index review_log_revision on review_log (revision_id);

-- an undo that arrived before its answer
create table early_undo (
    account_id uuid not null references account (id),
    answer_id uuid not null,
    received_at timestamp(6) with time zone not null,
    primary key (account_id, answer_id)
);

-- what was chosen in a question, from study, practice or exam; its schedule is in the log
create table practice_answer (
    account_id uuid not null references account (id),
    answer_id uuid not null,
    card_id uuid not null references card (id),
    revision_id uuid not null references item_revision (id),
    confidence varchar(16),
    correct boolean not null,
    chosen varchar(200) not null,
    concepts text not null,
    answered_at timestamp(6) with time zone not null,
    undone boolean not null,
    primary key (account_id, answer_id),
    constraint practice_answer_confidence_known check (confidence in ('sure', 'unsure', 'guess'))
);
create index practice_answer_card on practice_answer (account_id, card_id, answered_at);
create index practice_answer_card_only on practice_answer (card_id);

-- ---------------------------------------------------------------- progress that a learner states
create table objective_status (
    account_id uuid not null references account (id),
    certification varchar(100) not null,
    edition varchar(32) not null,
    code varchar(16) not null,
    status varchar(16) not null,
    changed_at timestamp(6) with time zone not null,
    primary key (account_id, certification, edition, code),
    constraint objective_status_known check (status in ('not-started', 'learning', 'confident'))
);

create table course_status (
    account_id uuid not null references account (id),
    certification varchar(100) not null,
    course varchar(100) not null,
    status varchar(16) not null,
    units_done int not null,
    changed_at timestamp(6) with time zone not null,
    primary key (account_id, certification, course),
    constraint course_status_known check (status in ('planned', 'active', 'done')),
    constraint course_status_units check (units_done >= 0)
);
