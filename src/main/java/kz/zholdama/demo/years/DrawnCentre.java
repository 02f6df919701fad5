package kz.zholdama.demo.years;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A centre in which cases are drawn.
 *
 * @param specialists who prepare, of whom each case has one
 * @param hosts       those of the pattern's centre by their id, and by whom each is stood for here
 * @param contracts   likewise
 * @param settlement  as the address of an applicant has it in JSON
 */
public record DrawnCentre(
        long id,
        String code,
        List<Member> specialists,
        Member director,
        Map<Long, Host> hosts,
        Map<Long, Long> contracts,
        String settlement) {

    /** Who stands here for an employer of the pattern's centre. */
    Host host(long id) {
        return Objects.requireNonNull(hosts.get(id));
    }

    /** Somebody of the staff. */
    public record Member(long id, String name, String position) {}

    /** An employer. */
    public record Host(long id, String bin, String name) {}
}
