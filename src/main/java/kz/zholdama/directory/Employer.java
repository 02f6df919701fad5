package kz.zholdama.directory;

import kz.zholdama.directory.records.Listed;
import org.jspecify.annotations.Nullable;

/**
 * An employer as the forms name him.
 *
 * @param id      null while he is being entered
 * @param bin     twelve digits with a right check digit
 * @param contact whom to ask for, may be null
 * @param email   where he is told of what is due, may be null
 */
public record Employer(
        @Nullable Long id,
        String bin,
        String name,
        String legalAddress,
        String phone,
        @Nullable String contact,
        @Nullable String email)
        implements Listed {}
