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

--changeset zholdama:signing-3-evidence
create table signature_evidence (
    sha256 binary(32) not null primary key,
    content longblob not null comment 'DER: an answer of OCSP, a list, or certificates one after the other'
);

--changeset zholdama:signing-4-proof
create table signature_proof (
    document_id bigint not null primary key,
    iin char(12) not null comment 'of the member of staff whom the certificate had to name',
    bin char(12) not null,
    algorithm varchar(20) not null,
    roles varchar(100) not null comment 'that the certificate names',
    chain binary(32) not null comment 'of the signer up to the root',
    source varchar(10) not null,
    answer binary(32) not null,
    delta binary(32),
    asked_at datetime(6) not null,
    stamp blob not null comment 'time stamp over the signature (RFC 3161)',
    stamped_at datetime(6) not null,
    constraint signature_proof_of foreign key (document_id) references stored_document (id),
    constraint signature_proof_chain foreign key (chain) references signature_evidence (sha256),
    constraint signature_proof_answer foreign key (answer) references signature_evidence (sha256),
    constraint signature_proof_delta foreign key (delta) references signature_evidence (sha256)
);

--changeset zholdama:signing-5-proof-unchanged splitStatements:false
create trigger signature_proof_unchanged before update on signature_proof for each row
    signal sqlstate '45000' set message_text = 'the proof of a signature does not change'

--changeset zholdama:signing-6-evidence-unchanged splitStatements:false
create trigger signature_evidence_unchanged before update on signature_evidence for each row
    signal sqlstate '45000' set message_text = 'the proof of a signature does not change'

--changeset zholdama:signing-7-proof-kept splitStatements:false
create trigger signature_proof_kept before delete on signature_proof for each row
    signal sqlstate '45000' set message_text = 'the proof of a signature is kept'
