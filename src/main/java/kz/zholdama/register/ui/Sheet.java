package kz.zholdama.register.ui;

import java.util.List;
import kz.zholdama.register.plots.BarPlot;

/** A table of figures in words, with its picture: for the screen and for files. */
interface Sheet {

    /** @param links to the lines that a figure counts; none where there are none, or no list of them */
    record Cell(String text, List<Link> links) {

        static Cell of(String text) {
            return new Cell(text, List.of());
        }
    }

    /**
     * @param text  shown where a figure has several of them; otherwise the figure itself is the link
     * @param named for who hears it alone
     */
    record Link(String text, String address, String named) {}

    /** Of its files, without an ending. */
    String name();

    String title();

    /** Headings, beginning with that of what is told apart. */
    List<String> head();

    List<List<Cell>> rows();

    List<Cell> whole();

    BarPlot plot();
}
