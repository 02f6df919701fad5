--liquibase formatted sql logicalFilePath:measure.sql

--changeset zholdama:measure-1-slips-by-kind
update referral set outcome = json_remove(json_set(outcome, '$.slip.kind',
    case json_value(outcome, '$.slip.annex') when '4' then 'training' when '5' then 'employer-training'
        when '8' then 'subsidised-workplace' else 'resettlement' end), '$.slip.annex')
where json_exists(outcome, '$.slip.annex');

--changeset zholdama:measure-2-names-of-further-programmes
alter table referral modify column measure varchar(60) not null;

--changeset zholdama:measure-3-names-of-further-programmes-in-contracts
alter table employer_contract modify column measure varchar(60) not null;

--changeset zholdama:measure-4-names-of-further-programmes-in-applications
alter table application modify column measure varchar(60) not null;

--changeset zholdama:measure-5-names-of-further-programmes-in-drafts
alter table intake_draft modify column measure varchar(60);

--changeset zholdama:measure-6-details-by-kind
update application set content = json_set(content, '$.details.kind', case
        when measure like '%:%' then substring_index(measure, ':', 1)
        when measure = 'TRAINING_IN_ORGANISATION' then 'training'
        when measure = 'TRAINING_AT_EMPLOYER' then 'employer-training'
        when measure = 'RESETTLEMENT' then 'resettlement' else 'subsidised-workplace' end)
where json_exists(content, '$.details.kind');

--changeset zholdama:measure-7-typed-details-by-kind
update intake_draft set content = json_set(content, '$.details.kind', case
        when measure like '%:%' then substring_index(measure, ':', 1)
        when measure = 'TRAINING_IN_ORGANISATION' then 'training'
        when measure = 'TRAINING_AT_EMPLOYER' then 'employer-training'
        when measure = 'RESETTLEMENT' then 'resettlement' else 'subsidised-workplace' end)
where json_exists(content, '$.details.kind');

--changeset zholdama:measure-8-commission-of-a-place
update examination set sheet = json_set(sheet, '$.place.commission', json_value(sheet, '$.commission'))
where json_value(sheet, '$.place.kind') = 'destination' and json_exists(sheet, '$.commission');

--changeset zholdama:measure-9-places-by-kind
update examination set sheet = json_set(sheet, '$.place.kind', case json_value(sheet, '$.place.kind')
    when 'organisation' then 'training' when 'training-at-employer' then 'employer-training'
    when 'workplace' then 'subsidised-workplace' else 'resettlement' end)
where json_exists(sheet, '$.place.kind');

--changeset zholdama:measure-10-places-of-referrals-by-kind
update referral set place = json_set(place, '$.kind', case json_value(place, '$.kind')
    when 'organisation' then 'training' when 'employer-training' then 'employer-training'
    when 'workplace' then 'subsidised-workplace' else 'resettlement' end);

--changeset zholdama:measure-11-stated-education
create table stated_education (
    id bigint not null auto_increment primary key,
    centre_id bigint not null,
    applicant_id bigint not null,
    institution varchar(300) not null,
    speciality varchar(300) not null,
    level varchar(20) not null,
    constraint stated_education_of foreign key (applicant_id) references applicant (id) on delete cascade,
    constraint stated_education_at foreign key (centre_id) references career_centre (id),
    index stated_education_known (centre_id, institution, speciality, level, applicant_id)
) comment 'what registered applications say of graduations: names that several persons have typed are offered to the next';

--changeset zholdama:measure-12-stated-education-of-before
insert into stated_education (centre_id, applicant_id, institution, speciality, level)
select centre_id, applicant_id, json_value(content, '$.details.graduation.institution'),
    json_value(content, '$.details.graduation.speciality'), json_value(content, '$.details.graduation.level')
from application
where status <> 'ACCEPTANCE_REFUSED' and json_value(content, '$.details.graduation.institution') is not null
    and json_value(content, '$.details.graduation.speciality') is not null
    and json_value(content, '$.details.graduation.level') is not null;
