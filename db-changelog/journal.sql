--liquibase formatted sql logicalFilePath:journal.sql

--changeset zholdama:journal-1-entry
create table journal_entry (
    id bigint not null auto_increment primary key,
    centre_id bigint not null comment 'whose chain it is; 0 is the national one',
    sequence bigint not null comment 'in the chain, from 1, without gaps',
    at datetime(6) not null comment 'UTC',
    actor_id bigint comment 'null for the system itself',
    actor_name varchar(400) not null,
    actor_position varchar(200) not null,
    actor_roles varchar(200) not null,
    client_address varchar(45),
    action varchar(80) not null,
    subject_type varchar(60) not null,
    subject_id varchar(80) not null,
    before_state json,
    after_state json,
    previous_hash binary(32) not null,
    hash binary(32) not null,
    constraint journal_entry_in_chain unique (centre_id, sequence),
    index journal_entry_of_subject (subject_type, subject_id, id),
    index journal_entry_of_actor (actor_id, id),
    index journal_entry_of_action (action, id),
    index journal_entry_at (at)
);

--changeset zholdama:journal-2-head
create table journal_head (
    centre_id bigint not null primary key,
    sequence bigint not null,
    hash binary(32) not null
);

--changeset zholdama:journal-3-no-update
create trigger journal_entry_no_update before update on journal_entry for each row
    signal sqlstate '45000' set message_text = 'journal_entry is append-only';

--changeset zholdama:journal-4-no-delete
create trigger journal_entry_no_delete before delete on journal_entry for each row
    signal sqlstate '45000' set message_text = 'journal_entry is append-only';

--changeset zholdama:journal-5-position-in-kazakh
alter table journal_entry
    add column actor_position_kk varchar(200) comment 'as the account had it then; part of the hash where there is one';

--changeset zholdama:journal-6-of-centre
create index journal_entry_of_centre on journal_entry (centre_id, id);
