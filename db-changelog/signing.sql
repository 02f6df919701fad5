--liquibase formatted sql logicalFilePath:signing.sql

--changeset zholdama:signing-1-key
create table signing_key (
    id bigint not null auto_increment primary key,
    staff_id bigint not null,
    keystore blob not null comment 'PKCS#12, the key encrypted with the PIN',
    certificate blob not null comment 'X.509, DER',
    certificate_sha256 binary(32) not null,
    serial varchar(40) not null,
    valid_from datetime(6) not null,
    valid_to datetime(6) not null,
    failed_tries int not null default 0 comment 'wrong PINs in a row',
    issued_at datetime(6) not null,
    issued_by_id bigint not null,
    issued_by_name varchar(400) not null,
    issued_by_position varchar(200) not null,
    revoked_at datetime(6),
    in_use_by bigint as (case when revoked_at is null then staff_id end) persistent,
    constraint signing_key_serial unique (serial),
    constraint signing_key_certificate unique (certificate_sha256),
    constraint signing_key_one_in_use unique (in_use_by),
    index signing_key_of_staff (staff_id)
);

--changeset zholdama:signing-2-rests
alter table signing_key add column rests_since datetime(6) comment 'UTC; null: the key may sign';
