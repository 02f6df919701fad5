--liquibase formatted sql logicalFilePath:platform.sql

--changeset zholdama:platform-1-job-lock
create table shedlock (
    name varchar(64) not null primary key,
    lock_until timestamp(3) not null default current_timestamp(3),
    locked_at timestamp(3) not null default current_timestamp(3),
    locked_by varchar(255) not null
);

--changeset zholdama:platform-2-event-publication
create table event_publication (
    id char(36) character set ascii collate ascii_bin not null primary key,
    listener varchar(100) character set ascii collate ascii_bin not null,
    event_type varchar(100) character set ascii collate ascii_bin not null,
    event_version int not null,
    content json not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    published_at datetime(6) not null,
    attempts int not null,
    tried_at datetime(6) not null,
    next_try_at datetime(6),
    key event_publication_in_order (published_at, id),
    key event_publication_due (status, next_try_at),
    key event_publication_left (status, tried_at)
);
