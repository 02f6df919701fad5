--liquibase formatted sql logicalFilePath:platform-lists.sql

--changeset zholdama:platform-lists-1-saved
create table saved_list (
    id bigint not null auto_increment primary key,
    staff_id bigint not null,
    staff_name varchar(400) not null comment 'as he was called then',
    centre_id bigint comment 'his when he saved it; null for the country',
    list varchar(60) character set ascii collate ascii_bin not null comment 'its route',
    name varchar(100) not null,
    query varchar(2000) not null comment 'filters and order, as the address of the list has them',
    columns_shown varchar(1000) character set ascii collate ascii_bin not null comment 'divided by commas',
    shared boolean not null comment 'with the centre',
    constraint saved_list_once unique (staff_id, list, name),
    constraint saved_list_staff foreign key (staff_id) references staff_member (id),
    constraint saved_list_centre foreign key (centre_id) references career_centre (id),
    index saved_list_shared (centre_id, shared, list)
);
