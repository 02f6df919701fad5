package kz.zholdama.forms;

/** The forms that belong to no kind of referral: the application (A1) and the receipt of a refused acceptance (A3). */
enum Annex implements BlankForm {
    A1(1),
    A3(3);

    private final int number;

    Annex(int number) {
        this.number = number;
    }

    @Override
    public int annex() {
        return number;
    }
}
