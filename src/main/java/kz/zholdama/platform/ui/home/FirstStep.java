package kz.zholdama.platform.ui.home;

/**
 * Something that has to be there before the first case can be taken and decided.
 *
 * @param label text key, "Карьерный центр"
 * @param hint  text key of a line below that says what to do
 * @param done  as the data tell it now
 * @param route where it is done
 * @param order of the first day
 */
public record FirstStep(String label, String hint, boolean done, String route, int order) {}
