create table probe (id uuid primary key);
