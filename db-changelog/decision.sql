--liquibase formatted sql logicalFilePath:decision.sql

--changeset zholdama:decision-1-examination
create table examination (
    application_id bigint not null primary key,
    version bigint not null,
    sheet json not null comment 'ExaminationSheet: checks, findings, inquiries, history, the chosen place',
    changed_by_id bigint not null,
    changed_by_name varchar(400) not null,
    changed_by_position varchar(200) not null,
    changed_at datetime(6) not null,
    constraint examination_application foreign key (application_id) references application (id)
);

--changeset zholdama:decision-2-assessment
create table assessment (
    id bigint not null auto_increment primary key,
    application_id bigint not null,
    stage varchar(20) not null comment 'PREPARED or SIGNED',
    decision_kind varchar(20) not null,
    edition varchar(100) not null,
    judged_on date not null,
    content json not null comment 'facts and findings; explains the decision under later rules too',
    document_id bigint comment 'the signed document, of stage SIGNED only',
    made_by_id bigint not null,
    made_by_name varchar(400) not null,
    made_by_position varchar(200) not null,
    made_at datetime(6) not null,
    constraint assessment_application foreign key (application_id) references application (id),
    constraint assessment_document foreign key (document_id) references stored_document (id),
    constraint assessment_stage check ((stage = 'SIGNED') = (document_id is not null)),
    index assessment_of_application (application_id, id)
);

--changeset zholdama:decision-3-prepared
create table prepared_decision (
    application_id bigint not null primary key,
    version bigint not null,
    centre_id bigint not null,
    kind varchar(20) not null,
    returned boolean not null comment 'by a director, and not prepared anew since',
    assessment_id bigint not null,
    prepared_by_id bigint not null,
    prepared_by_name varchar(400) not null,
    prepared_by_position varchar(200) not null,
    prepared_at datetime(6) not null,
    submitted_by_id bigint,
    submitted_by_name varchar(400),
    submitted_by_position varchar(200),
    submitted_at datetime(6),
    constraint prepared_decision_application foreign key (application_id) references application (id),
    constraint prepared_decision_assessment foreign key (assessment_id) references assessment (id),
    index prepared_decision_returned (centre_id, returned)
);

--changeset zholdama:decision-4-return
create table returned_decision (
    id bigint not null auto_increment primary key,
    application_id bigint not null,
    reasons varchar(200) not null comment 'codes of ReturnReason, separated by commas',
    explanation varchar(2000) not null,
    returned_by_id bigint not null,
    returned_by_name varchar(400) not null,
    returned_by_position varchar(200) not null,
    returned_at datetime(6) not null,
    constraint returned_decision_application foreign key (application_id) references application (id),
    index returned_decision_of_application (application_id, id)
);

--changeset zholdama:decision-5-annulment
create table annulment (
    act_document_id bigint not null primary key,
    annulled_document_id bigint not null,
    application_id bigint not null,
    reason varchar(2000) not null,
    annulled_by_id bigint not null,
    annulled_by_name varchar(400) not null,
    annulled_by_position varchar(200) not null,
    annulled_at datetime(6) not null,
    constraint annulment_act foreign key (act_document_id) references stored_document (id),
    constraint annulment_annulled foreign key (annulled_document_id) references stored_document (id),
    constraint annulment_once unique (annulled_document_id),
    constraint annulment_application foreign key (application_id) references application (id)
);

--changeset zholdama:decision-6-frozen
create table frozen_document (
    code char(16) character set ascii collate ascii_bin not null primary key comment 'as printed on it and as it is stored later',
    application_id bigint not null,
    application_version bigint not null,
    centre_id bigint not null,
    kind varchar(20) not null,
    number varchar(40) not null,
    issued_on date not null,
    assessment_id bigint comment 'that it was judged and printed by; null for an act of annulment',
    reason varchar(2000) comment 'of an act of annulment',
    content longblob not null,
    sha256 binary(32) not null,
    frozen_by_id bigint not null,
    frozen_by_name varchar(400) not null,
    frozen_by_position varchar(200) not null,
    frozen_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint frozen_document_of_application unique (application_id),
    constraint frozen_document_number unique (number),
    constraint frozen_document_application foreign key (application_id) references application (id),
    constraint frozen_document_assessment foreign key (assessment_id) references assessment (id),
    index frozen_document_expires (expires_at)
);
