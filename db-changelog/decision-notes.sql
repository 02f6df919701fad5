--liquibase formatted sql logicalFilePath:decision-notes.sql

--changeset zholdama:decision-notes-1-note
create table case_note (
    id bigint not null auto_increment primary key,
    version bigint not null,
    application_id bigint not null,
    note_text varchar(2000) not null comment 'colleagues as @[account id]; empty when it was struck',
    written_by_id bigint not null,
    written_by_name varchar(400) not null,
    written_by_position varchar(200) not null,
    written_at datetime(6) not null,
    corrected_at datetime(6),
    struck_at datetime(6),
    constraint case_note_application foreign key (application_id) references application (id),
    index case_note_of_application (application_id, id)
);

--changeset zholdama:decision-notes-2-mention
create table case_mention (
    id bigint not null auto_increment primary key,
    note_id bigint not null,
    application_id bigint not null,
    staff_id bigint not null,
    name varchar(400) not null comment 'as he was called then',
    seen_at datetime(6) comment 'null until he has opened the case',
    constraint case_mention_once unique (note_id, staff_id),
    constraint case_mention_note foreign key (note_id) references case_note (id),
    constraint case_mention_staff foreign key (staff_id) references staff_member (id),
    index case_mention_of_application (application_id),
    index case_mention_unseen (staff_id, seen_at, application_id)
);
