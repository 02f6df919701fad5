--liquibase formatted sql logicalFilePath:decision-versions.sql

--changeset zholdama:decision-versions-1-version
create table examination_version (
    id bigint not null auto_increment primary key,
    application_id bigint not null,
    sheet json not null comment 'ExaminationSheet, as it stood from this moment on',
    consent_withdrawn_on date,
    earlier_unknown boolean not null default false comment 'the state in which a case stood when versions began to be kept',
    made_by_id bigint not null,
    made_by_name varchar(400) not null,
    made_by_position varchar(200) not null,
    made_at datetime(6) not null,
    constraint examination_version_application foreign key (application_id) references application (id),
    index examination_version_of_application (application_id, id)
);

--changeset zholdama:decision-versions-2-of-before
insert into examination_version (application_id, sheet, consent_withdrawn_on, earlier_unknown, made_by_id, made_by_name,
    made_by_position, made_at)
select application_id, sheet, consent_withdrawn_on, examination.version > 0, examination.changed_by_id,
    examination.changed_by_name, examination.changed_by_position, examination.changed_at
from examination join application on application.id = application_id;
