package kz.zholdama.platform.ui;

/**
 * A pile of work on somebody's first page.
 *
 * @param label text key of the reason, "Черновики"
 * @param hint  text key of a line below that says what to do
 * @param late  how many of them are past their term
 * @param route where the work is done
 * @param order the most urgent piles have the lowest
 */
public record ToDo(String label, String hint, long count, long late, String route, int order) {}
