package kz.zholdama.directory;

/** Which records a list shows. */
public enum Shown {
    IN_USE,
    RETIRED,
    ALL
}
