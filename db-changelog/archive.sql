--liquibase formatted sql logicalFilePath:archive.sql

--changeset zholdama:archive-1-counter
create table document_counter (
    centre_id bigint not null,
    kind varchar(20) not null,
    year smallint not null,
    last_number bigint not null,
    primary key (centre_id, kind, year)
);

--changeset zholdama:archive-2-document
create table stored_document (
    id bigint not null auto_increment primary key,
    kind varchar(20) not null,
    number varchar(40),
    application_id bigint not null,
    centre_id bigint not null,
    code char(16) character set ascii collate ascii_bin not null comment 'verification code without hyphens',
    signed boolean not null,
    issued_on date not null,
    size int not null,
    sha256 binary(32) not null,
    content longblob not null,
    created_at datetime(6) not null,
    created_by_id bigint,
    created_by_name varchar(400) not null,
    created_by_position varchar(200) not null,
    annulled_at datetime(6),
    annulled_by_document_id bigint,
    constraint stored_document_number unique (number),
    constraint stored_document_code unique (code),
    constraint stored_document_annulled_by foreign key (annulled_by_document_id) references stored_document (id),
    constraint stored_document_annulled check ((annulled_at is null) = (annulled_by_document_id is null)),
    index stored_document_of_application (application_id, id),
    index stored_document_of_hash (sha256)
);

--changeset zholdama:archive-3-document-unchanged splitStatements:false
create trigger stored_document_unchanged before update on stored_document for each row
    if not (new.id = old.id and new.kind = old.kind and new.number <=> old.number
            and new.application_id = old.application_id and new.centre_id = old.centre_id and new.code = old.code
            and new.signed = old.signed and new.issued_on = old.issued_on and new.size = old.size
            and new.sha256 = old.sha256 and new.content = old.content and new.created_at = old.created_at
            and (old.annulled_at is null or new.annulled_by_document_id <=> old.annulled_by_document_id)) then
        signal sqlstate '45000' set message_text = 'a stored document does not change';
    end if

--changeset zholdama:archive-4-document-kept splitStatements:false
create trigger stored_document_kept before delete on stored_document for each row
    if old.signed then
        signal sqlstate '45000' set message_text = 'a signed document is kept';
    end if

--changeset zholdama:archive-5-released
alter table document_counter add column released bigint not null default 0
    comment 'how many numbers up to the last one stand in released_number';

--changeset zholdama:archive-6-released-number
create table released_number (
    centre_id bigint not null,
    kind varchar(20) not null,
    year smallint not null,
    number bigint not null comment 'no document has it; the smallest is the next one given out',
    released_at datetime(6) not null,
    primary key (centre_id, kind, year, number)
);

--changeset zholdama:archive-7-detached-signature
alter table stored_document add column detached_signature blob
    comment 'CMS over the content; null where the signature is within it';

--changeset zholdama:archive-8-detached-signature-unchanged splitStatements:false
create or replace trigger stored_document_unchanged before update on stored_document for each row
    if not (new.id = old.id and new.kind = old.kind and new.number <=> old.number
            and new.application_id = old.application_id and new.centre_id = old.centre_id and new.code = old.code
            and new.signed = old.signed and new.issued_on = old.issued_on and new.size = old.size
            and new.sha256 = old.sha256 and new.content = old.content and new.created_at = old.created_at
            and new.detached_signature <=> old.detached_signature
            and (old.annulled_at is null or new.annulled_by_document_id <=> old.annulled_by_document_id)) then
        signal sqlstate '45000' set message_text = 'a stored document does not change';
    end if
