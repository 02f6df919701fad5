package kz.zholdama.person;

/** Sex as the seventh digit of the ИИН tells it; the pension age depends on it. */
public enum Sex {
    MALE,
    FEMALE
}
