package kz.zholdama.eligibility;

import java.util.Map;

/**
 * What was found, as a message key ({@code evidence.…} in the bundles) and its named values. Dates are ISO strings;
 * whoever shows them formats them. Stored with the decision, so keys are never reused for something else.
 */
public record Evidence(String key, Map<String, String> values) {

    public Evidence {
        values = Map.copyOf(values);
    }
}
