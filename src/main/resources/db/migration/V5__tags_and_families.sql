-- to which new learners a deck that ships is offered: all, those of one language of the interface, or none
alter table deck add column offer varchar(8) default 'all' not null;
alter table deck add constraint deck_offer_known
    check (case offer when 'all' then true when 'ko' then true when 'en' then true when 'none' then true else false end);

-- what questions with the same options before different situations share, within a content folder, else a deck
alter table item add column family varchar(100);

-- the tags and topics of an item's current revision, where they can be looked up; filled by V5_1
create table item_tag (
    item_id uuid not null references item (id),
    kind varchar(8) not null,
    name varchar(200) not null,
    primary key (item_id, kind, name),
    constraint item_tag_kind_known check (case kind when 'tag' then true when 'topic' then true else false end)
);
create index item_tag_name on item_tag (kind, name, item_id);
