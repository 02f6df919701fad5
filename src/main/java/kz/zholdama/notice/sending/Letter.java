package kz.zholdama.notice.sending;

/**
 * A notice on its way.
 *
 * @param id      of the notice
 * @param tries   how often it was tried, this time included
 * @param subject empty for brief ways
 */
public record Letter(long id, int tries, String address, String subject, String text) {

    @Override
    public String toString() {
        return "Letter[" + id + "]"; // an address never reaches a log
    }
}
