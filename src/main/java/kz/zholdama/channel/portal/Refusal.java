package kz.zholdama.channel.portal;

import java.util.List;

/**
 * Why the API did not do what was asked, in its own words.
 *
 * @param errors each with the JSON pointer of the member that is wrong
 */
record Refusal(int status, String title, String detail, List<String> errors) {

    Refusal {
        errors = List.copyOf(errors);
    }
}
