--liquibase formatted sql logicalFilePath:directory-places.sql

--changeset zholdama:directory-places-1-valid
create index employer_contract_valid on employer_contract (valid_to, valid_from, centre_id, measure, employer_id);
