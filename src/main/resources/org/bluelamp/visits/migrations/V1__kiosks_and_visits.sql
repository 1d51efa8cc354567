-- Read by H2 and by PostgreSQL: nothing here belongs to one of them alone.

create table kiosk (
  id varchar(64) primary key,
  key_hash varchar(64) not null unique,
  name varchar(80) not null,
  registered timestamp with time zone not null,
  last_hello timestamp with time zone,
  state text
);

-- Visits one by one, for 30 days. The day and hour are those of the exhibit's time zone; the minute is not kept.
create table visit (
  id varchar(64) primary key,
  kiosk varchar(64) not null,
  visit_day date not null,
  visit_hour smallint not null,
  seconds integer not null,
  language varchar(35) not null
);
create index visit_by_day on visit (visit_day);

create table visit_entry (
  visit varchar(64) not null references visit (id) on delete cascade,
  entry varchar(120) not null,
  times integer not null,
  primary key (visit, entry)
);

create table visit_story (
  visit varchar(64) not null references visit (id) on delete cascade,
  story varchar(120) not null,
  finished boolean not null,
  primary key (visit, story)
);

-- What is left of them after that: sums that do not say which visit was in which language or opened what.
create table hourly_sum (
  visit_day date not null,
  visit_hour smallint not null,
  visits integer not null,
  seconds bigint not null,
  primary key (visit_day, visit_hour)
);

create table daily_sum (
  visit_day date not null,
  kind varchar(16) not null,
  name varchar(120) not null,
  visits integer not null,
  times bigint not null,
  primary key (visit_day, kind, name)
);
