package kz.zholdama.enquiry;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.Numbers;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.SearchText;
import kz.zholdama.platform.web.Buckets;
import kz.zholdama.platform.web.TooManyTries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the contact centre 1414 (A2.10). */
@Service
@PreAuthorize("hasRole('CONTACT_CENTRE')")
@EnableConfigurationProperties(EnquiryLimits.class)
public class Enquiries {

    private static final Pattern DIGITS = Pattern.compile("[0-9 ]+");
    private static final String FIELD = "asked";
    private static final String ACTION = "enquiry";

    private final EnquiryRows rows;
    private final CareerCentres centres;
    private final CurrentStaff staff;
    private final Journal journal;
    private final Buckets asked;
    private final Buckets unknown;

    Enquiries(
            EnquiryRows rows,
            CareerCentres centres,
            CurrentStaff staff,
            Journal journal,
            EnquiryLimits limits,
            Clock clock) {
        this.rows = rows;
        this.centres = centres;
        this.staff = staff;
        this.journal = journal;
        this.asked = new Buckets(limits.asked(), clock);
        this.unknown = new Buckets(limits.unknown(), clock);
    }

    /**
     * The case of a number, or the latest cases of a person, of whichever centre; each is journalled as looked at.
     *
     * @param typed the whole number of an application, or a whole ИИН
     * @throws InvalidInput     when it is neither
     * @throws TooManyEnquiries when the account asked too often
     */
    @Transactional(readOnly = true)
    public List<ToldCase> find(String typed) {
        var text = typed.strip();
        var isIin = DIGITS.matcher(text).matches();
        var wanted = isIin ? iin(text) : number(text);
        demandTurn();
        var found = isIin ? rows.ofPerson(wanted) : rows.numbered(wanted);
        if (found.isEmpty()) {
            unknown.count(account());
        }
        return found.stream().map(this::told).toList();
    }

    private static String iin(String typed) {
        var digits = typed.replace(" ", "");
        Iin.problem(digits).ifPresent(_ -> {
            throw new InvalidInput(FIELD, "enquiry.error.iin");
        });
        return digits;
    }

    private static String number(String typed) {
        var number = SearchText.latin(typed);
        if (!Numbers.isLike(DocumentKind.APPLICATION, number)) {
            throw new InvalidInput(FIELD, "enquiry.error.neither");
        }
        return number;
    }

    private void demandTurn() {
        try {
            unknown.demandLeft(account());
            asked.take(account());
        } catch (TooManyTries e) {
            journal.refused(ACTION + ".look", Subject.of("staff", staff.actor().staffId()), null);
            throw new TooManyEnquiries(e.after());
        }
    }

    private String account() {
        return String.valueOf(staff.actor().staffId());
    }

    private ToldCase told(EnquiryRows.Row row) {
        journal.looked(ACTION, Subject.of("application", row.id()), row.centreId());
        var stage = Stage.of(row.status(), row.handedOver(), row.slipAwaited());
        return new ToldCase(
                row.id(),
                row.number(),
                stage,
                Dates.dayOf(row.receivedAt()),
                stage.isUndecided() ? row.dueAt() : null,
                stage == Stage.SLIP_AWAITED ? row.slipDueOn() : null,
                centres.get(row.centreId()));
    }
}
