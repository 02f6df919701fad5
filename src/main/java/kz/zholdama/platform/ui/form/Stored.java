package kz.zholdama.platform.ui.form;

/**
 * A record as it is stored now.
 *
 * @param version by which a service tells whether it was changed meanwhile
 */
public record Stored<V>(V value, long version) {}
