--liquibase formatted sql logicalFilePath:directory.sql

--changeset zholdama:directory-1-settlement
create table settlement (
    id bigint not null auto_increment primary key,
    version bigint not null default 0,
    kato char(9) not null,
    parent_id bigint,
    name_ru varchar(300) not null,
    name_kk varchar(300),
    kind varchar(20) not null,
    list_rank int not null comment 'cities before hamlets',
    path_ru varchar(1000) not null,
    path_kk varchar(1000) not null,
    retired_on date,
    search_text varchar(1000) not null,
    changed_by_id bigint,
    changed_by_name varchar(400),
    changed_by_position varchar(200),
    changed_at datetime(6),
    constraint settlement_kato unique (kato),
    constraint settlement_parent foreign key (parent_id) references settlement (id),
    index settlement_list (list_rank, name_ru)
);

--changeset zholdama:directory-2-occupation
create table occupation (
    id bigint not null auto_increment primary key,
    version bigint not null default 0,
    code varchar(7) not null,
    name_ru varchar(300) not null,
    name_kk varchar(300) not null,
    retired_on date,
    search_text varchar(1000) not null,
    changed_by_id bigint,
    changed_by_name varchar(400),
    changed_by_position varchar(200),
    changed_at datetime(6),
    constraint occupation_code unique (code)
);

--changeset zholdama:directory-3-career-centre
create table career_centre (
    id bigint not null auto_increment primary key,
    version bigint not null default 0,
    code varchar(6) not null,
    kind varchar(30) not null,
    name_ru varchar(300) not null,
    name_kk varchar(300) not null,
    district varchar(200) not null,
    settlement_id bigint,
    address varchar(500) not null,
    phone varchar(100) not null,
    bin char(12),
    director_name varchar(400) not null,
    opens time not null default '09:00',
    closes time not null default '18:30',
    break_from time not null default '13:00',
    break_to time not null default '14:30',
    retired_on date,
    search_text varchar(1000) not null,
    changed_by_id bigint,
    changed_by_name varchar(400),
    changed_by_position varchar(200),
    changed_at datetime(6),
    constraint career_centre_code unique (code),
    constraint career_centre_settlement foreign key (settlement_id) references settlement (id)
);

--changeset zholdama:directory-4-organisation
create table organisation (
    id bigint not null auto_increment primary key,
    version bigint not null default 0,
    name varchar(300) not null,
    address varchar(500) not null,
    phone varchar(100) not null,
    retired_on date,
    search_text varchar(1000) not null,
    changed_by_id bigint,
    changed_by_name varchar(400),
    changed_by_position varchar(200),
    changed_at datetime(6),
    index organisation_name (name)
);

--changeset zholdama:directory-5-organisation-qualification
create table organisation_qualification (
    organisation_id bigint not null,
    position int not null,
    qualification varchar(300) not null,
    primary key (organisation_id, position),
    constraint organisation_qualification_of foreign key (organisation_id) references organisation (id)
);

--changeset zholdama:directory-6-employer
create table employer (
    id bigint not null auto_increment primary key,
    version bigint not null default 0,
    bin char(12) not null,
    name varchar(300) not null,
    legal_address varchar(500) not null,
    phone varchar(100) not null,
    contact varchar(300),
    retired_on date,
    search_text varchar(1000) not null,
    changed_by_id bigint,
    changed_by_name varchar(400),
    changed_by_position varchar(200),
    changed_at datetime(6),
    constraint employer_bin unique (bin),
    index employer_name (name)
);

--changeset zholdama:directory-7-employer-contract
create table employer_contract (
    id bigint not null auto_increment primary key,
    version bigint not null default 0,
    employer_id bigint not null,
    measure varchar(30) not null,
    number varchar(60) not null,
    centre_id bigint comment 'the centre that concluded it; null when it serves every centre',
    places int not null,
    taken int not null default 0 comment 'rows of place_taken; changed under the lock of this row',
    valid_from date not null,
    valid_to date not null,
    changed_by_id bigint,
    changed_by_name varchar(400),
    changed_by_position varchar(200),
    changed_at datetime(6),
    constraint employer_contract_places check (taken >= 0 and taken <= places),
    constraint employer_contract_days check (valid_from <= valid_to),
    constraint employer_contract_employer foreign key (employer_id) references employer (id),
    constraint employer_contract_centre foreign key (centre_id) references career_centre (id),
    index employer_contract_choice (measure, valid_to, centre_id)
);

--changeset zholdama:directory-8-place-taken
create table place_taken (
    id bigint not null auto_increment primary key,
    contract_id bigint not null,
    application_id bigint not null,
    starts_on date not null,
    constraint place_taken_application unique (application_id),
    constraint place_taken_contract foreign key (contract_id) references employer_contract (id)
);

--changeset zholdama:directory-9-contract-agreement
alter table employer_contract add column agreement varchar(90) character set utf8mb4 collate utf8mb4_bin
    as (concat(ifnull(centre_id, 0), ' ', lower(number))) persistent comment 'number and centre, letter by letter';

--changeset zholdama:directory-10-contract-once
create unique index employer_contract_once on employer_contract (employer_id, measure, agreement);

--changeset zholdama:directory-11-employer-email
alter table employer add column email varchar(254) comment 'for notices';

--changeset zholdama:directory-12-organisation-email
alter table organisation add column email varchar(254) comment 'for notices';

--changeset zholdama:directory-13-centre-email
alter table career_centre add column email varchar(254) comment 'for notices';
