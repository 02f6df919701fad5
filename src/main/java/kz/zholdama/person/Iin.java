package kz.zholdama.person;

/** Individual identification number. */
public record Iin(String value) {
}
