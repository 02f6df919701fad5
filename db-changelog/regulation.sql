--liquibase formatted sql logicalFilePath:regulation.sql

--changeset zholdama:regulation-1-rule-edition
create table rule_edition (
    effective_from date not null primary key,
    name varchar(40) not null,
    parameters json not null,
    entered_by_id bigint not null,
    entered_by_name varchar(400) not null,
    entered_by_position varchar(200) not null,
    entered_at datetime(6) not null,
    constraint rule_edition_name unique (name)
);

--changeset zholdama:regulation-2-calendar-correction
create table calendar_correction (
    day date not null primary key,
    working boolean not null,
    reason varchar(200) not null
);

--changeset zholdama:regulation-3-calendar-year
create table calendar_year (
    year int not null primary key comment 'years confirmed beyond those that the product ships with'
);

--changeset zholdama:regulation-4-setting
create table setting (
    name varchar(60) not null,
    effective_from date not null,
    value varchar(4000) not null,
    changed_by_id bigint not null,
    changed_by_name varchar(400) not null,
    changed_by_position varchar(200) not null,
    changed_at datetime(6) not null,
    constraint setting_pk primary key (name, effective_from)
);

--changeset zholdama:regulation-5-calendar-correction-entered
alter table calendar_correction
    add column entered_by_name varchar(400),
    add column entered_at datetime(6);

--changeset zholdama:regulation-6-calendar-year-confirmed
alter table calendar_year
    add column confirmed_by_name varchar(400),
    add column confirmed_at datetime(6);

--changeset zholdama:regulation-7-rule-edition-reason
alter table rule_edition add column reason varchar(1000) comment 'the act that made the edition necessary';

--changeset zholdama:regulation-8-calendar-revision
create table calendar_revision (
    id tinyint not null primary key,
    number bigint not null comment 'grows with every change of the calendar, so that each node knows whether it has the latest',
    constraint calendar_revision_one check (id = 1)
);

--changeset zholdama:regulation-9-calendar-revision-first
insert into calendar_revision (id, number) values (1, 1);
