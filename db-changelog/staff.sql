--liquibase formatted sql logicalFilePath:staff.sql

--changeset zholdama:staff-1-staff-member
create table staff_member (
    id bigint not null auto_increment primary key,
    version bigint not null default 0,
    username varchar(60) not null,
    password_hash varchar(200) not null,
    last_name varchar(120) not null,
    first_name varchar(120) not null,
    patronymic varchar(120) not null,
    position varchar(200) not null,
    centre_id bigint comment 'null for national administrators and auditors',
    language char(2) not null default 'ru',
    failed_attempts int not null default 0,
    locked_until datetime(6) comment 'after repeated failures',
    locked_by_administrator boolean not null default false,
    must_change_password boolean not null default false,
    last_login_at datetime(6),
    constraint staff_member_username unique (username),
    constraint staff_member_centre foreign key (centre_id) references career_centre (id)
);

--changeset zholdama:staff-2-staff-role
create table staff_role (
    staff_id bigint not null,
    role varchar(20) not null,
    primary key (staff_id, role),
    constraint staff_role_of foreign key (staff_id) references staff_member (id)
);

--changeset zholdama:staff-3-account-state
alter table staff_member
    add column session_epoch int not null default 0 comment 'raised to end every session of the account',
    add column password_set boolean not null default true comment 'false while only a one-time link can open the account',
    add column signing_allowed boolean not null default false comment 'a director who may make a signing key of his own',
    add column retired boolean not null default false,
    add column changed_by_name varchar(400),
    add column changed_at datetime(6);

--changeset zholdama:staff-4-directors-sign
update staff_member set signing_allowed = true where id in (select staff_id from staff_role where role = 'DIRECTOR');

--changeset zholdama:staff-5-by-name
create index staff_member_by_name on staff_member (last_name, first_name);

--changeset zholdama:staff-6-one-time-link
create table staff_link (
    staff_id bigint not null primary key comment 'one link an account: a new one replaces the earlier',
    token_hash binary(32) not null comment 'SHA-256; the token itself is shown once and stored nowhere',
    expires_at datetime(6) not null comment 'UTC',
    constraint staff_link_token unique (token_hash),
    constraint staff_link_of foreign key (staff_id) references staff_member (id)
);

--changeset zholdama:staff-7-two-persons
alter table staff_member
    add column access_by_id bigint comment 'administrator who last gave out the link that opens the account; null: nobody did',
    add column signing_rests_by_id bigint comment 'administrator whose act made the right to sign rest; null: it does not rest';

--changeset zholdama:staff-8-position-in-kazakh
alter table staff_member
    add column position_kk varchar(200) comment 'for the screens in Kazakh; the papers print the position';

--changeset zholdama:staff-9-email
alter table staff_member add column email varchar(254) comment 'for notices';

--changeset zholdama:staff-10-iin
alter table staff_member add column iin char(12) comment 'by which the national signature of this person is known';
