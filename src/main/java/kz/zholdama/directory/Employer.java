package kz.zholdama.directory;

/**
 * An employer as the forms name him.
 *
 * @param id      null while he is being entered
 * @param bin     twelve digits with a right check digit
 * @param contact whom to ask for, may be null
 */
public record Employer(Long id, String bin, String name, String legalAddress, String phone, String contact) {}
