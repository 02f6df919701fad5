package kz.zholdama.archive.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.GregorianCalendar;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.PrintOrder;
import kz.zholdama.platform.text.Texts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Many documents of cases as one file for the printer. Each is read like a document that is opened by itself: within the
 * reader's centre, with its look journalled, held against its hash.
 */
@Service
public class Printing {

    private final DocumentArchive archive;
    private final Texts texts;
    private final Clock clock;

    Printing(DocumentArchive archive, Texts texts, Clock clock) {
        this.archive = archive;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes them in the order. Nothing is written when one of them may not be read.
     *
     * @throws TooMany               for more than {@link PrintOrder#MOST}
     * @throws AccessDeniedException when one is another centre's, or the reader has nothing to do with cases
     * @throws IOException           when the reader is gone
     */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public void write(PrintOrder order, OutputStream to) throws IOException {
        if (order.documents().size() > PrintOrder.MOST) {
            throw new TooMany();
        }
        try (var paper = new ForPaper(order.bothSides())) {
            for (var id : order.documents()) {
                var copies = archive.get(id).kind() == DocumentKind.RECEIPT ? 2 : 1;
                paper.add(archive.content(id), copies, order.secondCopies() ? copies : 1);
            }
            paper.write(
                    both("printing.title"),
                    both("printing.saying"),
                    GregorianCalendar.from(clock.instant().atZone(clock.getZone())),
                    to);
        }
    }

    private String both(String key) {
        return texts.text(key, Texts.KAZAKH) + " / " + texts.text(key, Texts.RUSSIAN);
    }
}
