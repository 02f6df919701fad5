package kz.zholdama.platform.ui.search;

/**
 * Something found.
 *
 * @param kind   text key of what it is, under which it stands with others
 * @param title  how a person knows it
 * @param detail what tells it from another with the same title
 * @param route  where it is opened; no name is in it
 */
public record SearchHit(String kind, String title, String detail, String route) {

    @Override
    public String toString() {
        return "SearchHit[" + kind + "]"; // a name never reaches a log
    }
}
