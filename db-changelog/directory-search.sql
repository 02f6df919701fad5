--liquibase formatted sql logicalFilePath:directory-search.sql

-- Employers may be a million: their lists walk an index in the order shown, their search goes by the beginnings of words.

--changeset zholdama:directory-search-1-retired
alter table employer add column retired boolean as (retired_on is not null) virtual;

--changeset zholdama:directory-search-2-by-name
create index employer_by_name on employer (retired, name);

--changeset zholdama:directory-search-3-by-bin
create index employer_by_bin on employer (retired, bin);

--changeset zholdama:directory-search-4-word
create table employer_word (
    word varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'folded; a number also backwards, after ~',
    employer_id bigint not null,
    primary key (word, employer_id),
    constraint employer_word_of foreign key (employer_id) references employer (id) on delete cascade
);

--changeset zholdama:directory-search-5-vocabulary
create table employer_vocabulary (
    word varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key
        comment 'each word of a name once, without numbers'
);

--changeset zholdama:directory-search-6-merged-into
alter table employer add column merged_into bigint comment 'the record that took over contracts and places';

--changeset zholdama:directory-search-7-merged-into-employer
alter table employer add constraint employer_merged_into foreign key (merged_into) references employer (id);

--changeset zholdama:directory-search-8-line
-- lines and words in the order of names: however common a word is, its first page stands at the beginning of its entries
create table employer_line (
    sort_name varchar(120) character set utf8mb4 collate utf8mb4_bin not null comment 'the folded name, its proper part first',
    employer_id bigint not null,
    retired boolean not null,
    search_text varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (sort_name, employer_id),
    unique key employer_line_once (employer_id),
    constraint employer_line_of foreign key (employer_id) references employer (id) on delete cascade
) comment 'the list of employers in its order, with all that a search looks at';

--changeset zholdama:directory-search-9-posting
create table employer_posting (
    word varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'folded; a number also backwards, after ~',
    sort_name varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    employer_id bigint not null,
    primary key (word, sort_name, employer_id)
) comment 'without a foreign key: its index would double the table; whoever removes a line removes its words';

--changeset zholdama:directory-search-10-drop-word
drop table employer_word;
