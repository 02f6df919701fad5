package kz.zholdama.notice;

import kz.zholdama.platform.text.TwoNames;

/**
 * What a notice may say of its case.
 *
 * @param number  of the application
 * @param address of the centre, like {@code phone}
 */
public record Told(String number, TwoNames centre, String address, String phone) {}
