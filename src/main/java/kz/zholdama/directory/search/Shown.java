package kz.zholdama.directory.search;

/** Which records a list shows. */
public enum Shown {
    IN_USE,
    RETIRED,
    ALL
}
