package kz.zholdama.enquiry;

import static kz.zholdama.platform.Argument.named;

import java.time.Duration;
import kz.zholdama.platform.UserFacingException;

/** An account asked more often than telephones ring. Nothing was looked up; the try is journalled. */
public class TooManyEnquiries extends UserFacingException {

    TooManyEnquiries(Duration after) {
        super("enquiry.error.too-many", named("minutes", after.toMinutes() + 1));
    }
}
