--liquibase formatted sql logicalFilePath:intake.sql

--changeset zholdama:intake-1-applicant
create table applicant (
    id bigint not null auto_increment primary key,
    version bigint not null,
    iin char(12) not null,
    last_name varchar(120) not null,
    first_name varchar(120) not null,
    patronymic varchar(120) not null,
    birth_date date,
    details json not null comment 'the latest ApplicantDetails, offered when the person comes again',
    changed_at datetime(6) not null,
    constraint applicant_iin unique (iin)
);

--changeset zholdama:intake-2-application
create table application (
    id bigint not null auto_increment primary key,
    version bigint not null,
    number varchar(40),
    centre_id bigint not null,
    applicant_id bigint not null,
    channel varchar(20) not null,
    status varchar(20) not null,
    measure varchar(30) not null,
    measure_kind varchar(20) not null,
    applicant_name varchar(400) not null,
    content json not null,
    received_at datetime(6) not null,
    counts_from date not null,
    due_at datetime,
    taken_by_id bigint not null,
    taken_by_name varchar(400) not null,
    taken_by_position varchar(200) not null,
    decision_kind varchar(20),
    issued_at datetime(6),
    handed_over_at datetime(6),
    consent_withdrawn_on date,
    closing_note varchar(1000),
    changed_by_id bigint not null,
    changed_by_name varchar(400) not null,
    changed_by_position varchar(200) not null,
    last_changed_at datetime(6) not null,
    -- one running case of a kind per person, whoever enters it and however many at once
    running_kind varchar(20) as (case when status in ('REGISTERED', 'PREPARED', 'AWAITING_DIRECTOR', 'ISSUED', 'SLIP_RETURNED')
                                      then measure_kind end) persistent,
    constraint application_number unique (number),
    constraint application_one_running unique (applicant_id, running_kind),
    constraint application_applicant foreign key (applicant_id) references applicant (id),
    index application_desk (centre_id, status, due_at),
    index application_of_applicant (applicant_id, received_at)
);

--changeset zholdama:intake-3-draft
create table intake_draft (
    id bigint not null auto_increment primary key,
    version bigint not null,
    centre_id bigint not null,
    holder_id bigint not null,
    holder_name varchar(400) not null,
    holder_position varchar(200) not null,
    applicant_name varchar(400) not null,
    measure varchar(30),
    step varchar(20) not null,
    content json not null comment 'what was typed so far; deleted with the draft',
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    index intake_draft_of_centre (centre_id, changed_at),
    index intake_draft_end (changed_at)
);

--changeset zholdama:intake-4-application-urgency
-- lists begin with what is undecided, the most urgent first, and go on with the latest of the rest
alter table application add column urgency datetime
    as (case when status in ('REGISTERED', 'PREPARED', 'AWAITING_DIRECTOR') then due_at
    else timestamp'9999-12-31 00:00:00' end) persistent;

--changeset zholdama:intake-5-application-urgency-index
create index application_urgency on application (centre_id, urgency, id desc);

--changeset zholdama:intake-6-document-scan
-- of a draft until it is registered, then of the application; goes with whichever it belongs to
create table document_scan (
    id bigint not null auto_increment primary key,
    draft_id bigint,
    application_id bigint,
    centre_id bigint not null,
    document varchar(30) not null,
    format varchar(10) not null,
    size int not null,
    sha256 binary(32) not null,
    content longblob not null,
    added_at datetime(6) not null,
    added_by_id bigint not null,
    added_by_name varchar(400) not null,
    added_by_position varchar(200) not null,
    constraint document_scan_of_draft foreign key (draft_id) references intake_draft (id) on delete cascade,
    constraint document_scan_of_application foreign key (application_id) references application (id) on delete cascade,
    constraint document_scan_owner check ((draft_id is null) <> (application_id is null)),
    constraint document_scan_no_identity_document check (document <> 'IDENTITY_DOCUMENT')
);

--changeset zholdama:intake-7-term-from
alter table application add column term_from date comment 'day of the annulment from which the term runs anew';

--changeset zholdama:intake-8-one-undecided
-- an issued referral runs until its last day, which no column can know: registration asks it under the lock on the person
alter table application
    drop constraint application_one_running,
    drop column running_kind,
    add column undecided_kind varchar(20)
        as (case when status in ('REGISTERED', 'PREPARED', 'AWAITING_DIRECTOR') then measure_kind end) persistent,
    add constraint application_one_running unique (applicant_id, undecided_kind);

--changeset zholdama:intake-9-application-taker-index
create index application_taker on application (centre_id, taken_by_id, urgency, id desc);

--changeset zholdama:intake-10-iin-of-a-draft
-- for the list of drafts, as it is typed so far; from the draft itself, so that it goes with it
alter table intake_draft add column applicant_iin varchar(100) as (left(json_value(content, '$.person.iin'), 100)) persistent;
