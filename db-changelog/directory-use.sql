--liquibase formatted sql logicalFilePath:directory-use.sql

-- Whatever a case has taken from a directory stays there for good: a row here, once, keeps it from being deleted.
-- Cases hold snapshots, not keys, so that this is where the database itself refuses.

--changeset zholdama:directory-use-1-settlement
create table settlement_use (
    settlement_id bigint not null primary key,
    constraint settlement_use_of foreign key (settlement_id) references settlement (id)
);

--changeset zholdama:directory-use-2-occupation
create table occupation_use (
    occupation_id bigint not null primary key,
    constraint occupation_use_of foreign key (occupation_id) references occupation (id)
);

--changeset zholdama:directory-use-3-organisation
create table organisation_use (
    organisation_id bigint not null primary key,
    constraint organisation_use_of foreign key (organisation_id) references organisation (id)
);

--changeset zholdama:directory-use-4-settlements-of-cases
insert ignore into settlement_use (settlement_id)
select s.id from settlement s join (
    select json_value(content, '$.applicant.address.settlementId') as id from application
    union select json_value(content, '$.details.wantedSettlementId') from application
    union select json_value(sheet, '$.place.settlementId') from examination
    union select json_value(place, '$.settlementId') from referral) taken on taken.id = s.id;

--changeset zholdama:directory-use-5-occupations-of-cases
insert ignore into occupation_use (occupation_id)
select o.id from occupation o join (
    select json_value(content, '$.details.occupation.id') as id from application
    union select json_value(sheet, '$.place.occupationId') from examination
    union select json_value(place, '$.occupationId') from referral) taken on taken.id = o.id;

--changeset zholdama:directory-use-6-organisations-of-cases
insert ignore into organisation_use (organisation_id)
select o.id from organisation o join (
    select json_value(sheet, '$.place.organisationId') as id from examination
    union select json_value(place, '$.organisationId') from referral) taken on taken.id = o.id;

--changeset zholdama:directory-use-7-centre-of-application
alter table application add constraint application_centre foreign key (centre_id) references career_centre (id);

--changeset zholdama:directory-use-8-centre-of-draft
alter table intake_draft add constraint intake_draft_centre foreign key (centre_id) references career_centre (id);

--changeset zholdama:directory-use-9-settlement-by-hand
alter table settlement add column by_hand boolean not null default false
    comment 'entered here, not in the classifier: may be deleted while unused';

--changeset zholdama:directory-use-10-occupation-by-hand
alter table occupation add column by_hand boolean not null default false
    comment 'entered here, not in the classifier: may be deleted while unused';

--changeset zholdama:directory-use-11-city-administrations-kind
update settlement set kind = 'CITY_ADMINISTRATION', list_rank = 7 where name_ru like 'г.а.%' and kind = 'CITY';

--changeset zholdama:directory-use-12-city-administrations-path
update settlement set path_ru = replace(path_ru, 'г. а.', 'г.а. ') where path_ru like '%г. а.%';

--changeset zholdama:directory-use-13-imports
create table directory_import (
    id bigint not null auto_increment primary key,
    sha256 char(64) not null comment 'of the file, hexadecimal; the rest is told by the journal',
    at datetime(6) not null comment 'UTC'
);

--changeset zholdama:directory-use-14-file-of-settlement
alter table settlement add column import_id bigint comment 'the file that brought it',
    add constraint settlement_import foreign key (import_id) references directory_import (id);

--changeset zholdama:directory-use-15-file-of-employer
alter table employer add column import_id bigint comment 'the file that brought it',
    add constraint employer_import foreign key (import_id) references directory_import (id);

--changeset zholdama:directory-use-16-file-of-employer-contract
alter table employer_contract add column import_id bigint comment 'the file that brought it',
    add constraint employer_contract_import foreign key (import_id) references directory_import (id);

--changeset zholdama:directory-use-17-file-of-organisation
alter table organisation add column import_id bigint comment 'the file that brought it',
    add constraint organisation_import foreign key (import_id) references directory_import (id);

--changeset zholdama:directory-use-18-file-of-occupation
alter table occupation add column import_id bigint comment 'the file that brought it',
    add constraint occupation_import foreign key (import_id) references directory_import (id);

--changeset zholdama:directory-use-19-file-of-career-centre
alter table career_centre add column import_id bigint comment 'the file that brought it',
    add constraint career_centre_import foreign key (import_id) references directory_import (id);
