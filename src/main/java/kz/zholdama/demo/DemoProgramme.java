package kz.zholdama.demo;

import kz.zholdama.eligibility.Measure;

/** The programmes of which the demo tells stories, under the names that their edition gives them, in its order. */
enum DemoProgramme {
    TRAINING_IN_ORGANISATION("4110"),
    TRAINING_AT_EMPLOYER("4110"),
    PUBLIC_WORKS("9613", 1),
    SOCIAL_WORKPLACE("5223"),
    YOUTH_PRACTICE("4110"),
    FIRST_WORKPLACE("4110"),
    CONTRACT_OF_GENERATIONS("4110"),
    SILVER_AGE("5414"),
    RESETTLEMENT("7212");

    private static final int USUAL_MONTHS = 3;

    private final String occupation;
    private final int months;

    DemoProgramme(String occupation) {
        this(occupation, USUAL_MONTHS);
    }

    DemoProgramme(String occupation, int months) {
        this.occupation = occupation;
        this.months = months;
    }

    Measure measure() {
        return new Measure(name());
    }

    /** Code of the one that its citizens are looking for. */
    String occupation() {
        return occupation;
    }

    /** How long they take part. */
    int months() {
        return months;
    }
}
