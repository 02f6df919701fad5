package kz.zholdama.demo.years;

/** What becomes of an application, and how many of a hundred have it. */
enum Fate {
    COMPLETED(45),
    LEFT(5),
    NOT_TAKEN(6),
    PLACED(40),
    AWAITING(60),
    REFUSED(15),
    ANNULLED(1),
    WITHDRAWN(4),
    NOT_ACCEPTED(9),
    OPEN(120);

    private final int weight;

    Fate(int weight) {
        this.weight = weight;
    }

    /** Whether nothing more happens: the person may come again. */
    boolean isOver() {
        return this != OPEN && this != AWAITING && this != PLACED;
    }

    int weight() {
        return weight;
    }
}
