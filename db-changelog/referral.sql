--liquibase formatted sql logicalFilePath:referral.sql

--changeset zholdama:referral-1-referral
create table referral (
    id bigint not null auto_increment primary key,
    version bigint not null,
    application_id bigint not null,
    applicant_id bigint not null,
    applicant_name varchar(400) not null,
    centre_id bigint not null,
    measure varchar(30) not null,
    number varchar(40) not null,
    document_id bigint not null,
    verification_code varchar(32) character set ascii collate ascii_bin not null comment 'printed on the referral and its slip',
    referred_on date not null,
    slip_due_on date comment 'null for resettlement, whose slip has no term',
    ends_on date comment 'last day of the measure, as referred, then as the slip says',
    place json not null comment 'ChosenPlace: a snapshot of the directories',
    host_name varchar(1000) not null,
    status varchar(20) not null,
    outcome json not null comment 'return slip, not taken, leaving',
    slip_received_on date,
    prepared_by_id bigint not null,
    prepared_by_name varchar(400) not null,
    prepared_by_position varchar(200) not null,
    changed_by_id bigint not null,
    changed_by_name varchar(400) not null,
    changed_by_position varchar(200) not null,
    changed_at datetime(6) not null,
    -- an application has one referral in force; annulled ones stay beside it
    in_force_of bigint as (case when status <> 'ANNULLED' then application_id end) persistent,
    constraint referral_number unique (number),
    constraint referral_in_force unique (in_force_of),
    constraint referral_application foreign key (application_id) references application (id),
    constraint referral_applicant foreign key (applicant_id) references applicant (id),
    constraint referral_document foreign key (document_id) references stored_document (id),
    index referral_slips (centre_id, status, slip_due_on),
    index referral_ends (centre_id, status, ends_on)
);

--changeset zholdama:referral-2-starts-on
alter table referral add column starts_on date comment 'first day of the measure, as referred, then as the slip says';

--changeset zholdama:referral-3-starts-on-of-issued
update referral set starts_on = coalesce(json_value(outcome, '$.slip.from'), json_value(place, '$.from'));

--changeset zholdama:referral-4-slip-code
create table slip_code (
    code varchar(32) character set ascii collate ascii_bin not null primary key comment 'printed on the slip alone',
    document_code varchar(32) character set ascii collate ascii_bin not null comment 'printed on the referral',
    constraint slip_code_document unique (document_code)
);

--changeset zholdama:referral-5-sent-slip
alter table referral
    add column slip_sent_at datetime(6) comment 'since when what the host sent online awaits a specialist',
    add unique index referral_code (verification_code),
    add index referral_slip_sent (centre_id, slip_sent_at, id);

create table sent_slip (
    id bigint not null auto_increment primary key,
    version bigint not null,
    referral_id bigint not null,
    reported json not null comment 'one of slip, not taken, leaving',
    sender_name varchar(500) not null,
    sender_phone varchar(500),
    sent_at datetime(6) not null,
    status varchar(20) not null,
    reason varchar(500) comment 'why it was sent back',
    answered_by_id bigint,
    answered_by_name varchar(400),
    answered_at datetime(6),
    -- a referral has one that awaits its answer
    awaiting_of bigint as (case when status = 'AWAITING' then referral_id end) persistent,
    constraint sent_slip_awaiting unique (awaiting_of),
    constraint sent_slip_referral foreign key (referral_id) references referral (id),
    index sent_slip_last (referral_id, id)
);

create table sent_scan (
    id bigint not null auto_increment primary key,
    sent_slip_id bigint not null,
    format varchar(10) not null,
    size int not null,
    content longblob not null,
    constraint sent_scan_slip foreign key (sent_slip_id) references sent_slip (id) on delete cascade
);

--changeset zholdama:referral-6-sender-with-an-account
alter table sent_slip add column sender_staff_id bigint comment 'of the receiving centre; null for who holds the code';
