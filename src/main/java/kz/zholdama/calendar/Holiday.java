package kz.zholdama.calendar;

/** The holidays by name; their words are in the bundles under {@code holiday.}. */
public enum Holiday {
    NEW_YEAR,
    CHRISTMAS,
    WOMENS_DAY,
    CONSTITUTION_DAY,
    NAURYZ,
    UNITY_DAY,
    DEFENDERS_DAY,
    VICTORY_DAY,
    KURBAN_AIT,
    CAPITAL_DAY,
    REPUBLIC_DAY,
    INDEPENDENCE_DAY
}
