--liquibase formatted sql logicalFilePath:notice.sql

--changeset zholdama:notice-1-notice
create table notice (
    id bigint not null auto_increment primary key,
    occasion varchar(30) character set ascii collate ascii_bin not null,
    recipient varchar(20) character set ascii collate ascii_bin not null,
    way varchar(20) character set ascii collate ascii_bin not null,
    once varchar(150) not null comment 'what it tells of, to whom, which way: told twice it is written once',
    centre_id bigint not null,
    application_id bigint not null,
    address varchar(254) not null,
    subject varchar(500) not null comment 'empty for brief ways',
    text varchar(8000) not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    tries int not null,
    written_at datetime(6) not null,
    waiting_since datetime(6) not null comment 'the days after which it is given up run from here',
    next_try_at datetime(6) comment 'null unless it waits; while it is being sent, when its node counts as gone',
    sent_at datetime(6),
    failure varchar(20) character set ascii collate ascii_bin comment 'of the last attempt',
    reply varchar(20) character set ascii collate ascii_bin comment 'code with which the server answered it',
    constraint notice_once unique (once),
    constraint notice_centre foreign key (centre_id) references career_centre (id),
    constraint notice_application foreign key (application_id) references application (id) on delete cascade,
    index notice_due (state, way, next_try_at, id)
);

--changeset zholdama:notice-2-lists
alter table notice
    add index notice_of_centre (centre_id, id),
    add index notice_by_state (state, id),
    add index notice_by_occasion (occasion, id),
    add index notice_by_way (way, id);

--changeset zholdama:notice-3-template
create table notice_template (
    occasion varchar(30) character set ascii collate ascii_bin not null,
    style varchar(20) character set ascii collate ascii_bin not null,
    version int not null,
    subject_kk varchar(200) comment 'null for brief ones; like the texts, while the shipped ones are used again',
    text_kk varchar(3000),
    subject_ru varchar(200),
    text_ru varchar(3000),
    changed_by_id bigint not null,
    changed_by_name varchar(400) not null,
    changed_at datetime(6) not null,
    primary key (occasion, style)
);

--changeset zholdama:notice-4-slips-due
alter table referral add index referral_due (status, slip_due_on, id);

--changeset zholdama:notice-5-choice
create table notice_choice (
    staff_id bigint not null,
    occasion varchar(30) character set ascii collate ascii_bin not null comment 'told of by e-mail',
    primary key (staff_id, occasion),
    constraint notice_choice_staff foreign key (staff_id) references staff_member (id)
);
