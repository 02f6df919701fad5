package kz.zholdama.register;

import java.util.List;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;

/**
 * The register: a line for each application, receipt, referral, refusal and act of annulment. For specialists, directors and
 * auditors, within the caller's centre, which national auditors are not bound to.
 */
public interface Register {

    /**
     * Some of the lines in the order of the query, by key.
     *
     * @throws org.springframework.security.access.AccessDeniedException when a centre outside the scope is asked for
     */
    Slice<RegisterLine> page(RegisterQuery query, Page page);

    /** How many there are, counted as far as it is quick. Throws like {@link #page}. */
    Found found(RegisterQuery query);

    /** Who took, prepared or annulled what stands in the register of the caller's centre, by name; nobody for the country. */
    List<RegisterStaff> staff();

    /** How many there are in all; takes as long as there are many. Throws like {@link #page}. */
    long count(RegisterQuery query);
}
