package kz.zholdama.regulation.entering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition taken apart into its parameters, for comparing two of them. It reads the edition as it is stored, so that a
 * parameter added to the rules is compared without a line here.
 */
public final class EditionParameters {

    private static final JsonMapper JSON = Json.columns().build();

    /** What is said of the edition itself and not of a case. */
    private static final List<String> NO_PARAMETERS = List.of("name", "effectiveFrom");

    private EditionParameters() {}

    /** Values by path, {@code programmes.SILVER_AGE.minAge}; a set is a sorted list, an object in a list stays whole. */
    public static Map<String, List<String>> of(RuleEdition edition) {
        var parameters = new LinkedHashMap<String, List<String>>();
        JSON.valueToTree(edition).properties().stream()
                .filter(entry -> !NO_PARAMETERS.contains(entry.getKey()))
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().isObject())) // what belongs to no group comes first
                .forEach(entry -> add(entry.getKey(), entry.getValue(), parameters));
        return parameters;
    }

    private static void add(String path, JsonNode value, Map<String, List<String>> parameters) {
        if (value.isObject()) {
            value.properties().forEach(entry -> add(path + "." + entry.getKey(), entry.getValue(), parameters));
        } else if (value.isArray()) {
            var values = new ArrayList<String>();
            value.forEach(item -> values.add(item.isObject() ? whole(item) : item.asString()));
            if (value.isEmpty() || !value.get(0).isObject()) {
                values.sort(null);
            }
            parameters.put(path, List.copyOf(values));
        } else {
            parameters.put(path, List.of(value.asString()));
        }
    }

    /** {@code sex=FEMALE from=2028-01-01 months=738}. */
    private static String whole(JsonNode item) {
        var parts = new ArrayList<String>();
        item.properties()
                .forEach(entry ->
                        parts.add(entry.getKey() + "=" + entry.getValue().asString()));
        return String.join(" ", parts);
    }
}
