package kz.zholdama.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Documents that are wished as one file for the printer, in this order.
 *
 * @param bothSides    each document begins on a sheet of its own
 * @param secondCopies of what the form makes in two copies (A3); otherwise the first one alone
 */
public record PrintOrder(List<Long> documents, boolean bothSides, boolean secondCopies) {

    /** Documents at once: some 20 MB of a file, and a stack of paper. */
    public static final int MOST = 100;

    public PrintOrder {
        documents = List.copyOf(documents);
    }

    /** Where the file is; it names documents by their ids alone. */
    public String address() {
        return "documents/for-paper?ids="
                + documents.stream().map(String::valueOf).collect(Collectors.joining(",")) + "&bothSides="
                + bothSides + "&secondCopies=" + secondCopies;
    }
}
