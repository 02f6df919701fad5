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
