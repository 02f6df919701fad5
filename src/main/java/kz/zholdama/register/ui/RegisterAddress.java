package kz.zholdama.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zholdama.register.RegisterQuery;
import org.jspecify.annotations.Nullable;

/** The address at which the register shows the lines of a question, in the names of {@link RegisterFilters}. */
final class RegisterAddress {

    private RegisterAddress() {}

    static String of(RegisterQuery query) {
        var filters = new LinkedHashMap<String, String>();
        put(filters, "centre", query.centreId());
        put(filters, "from", query.from());
        put(filters, "to", query.to());
        put(filters, "measure", query.measure() == null ? null : query.measure().name());
        put(filters, "status", query.status());
        put(filters, "ground", query.ground() == null ? null : query.ground().name());
        put(filters, "employer", query.employerId());
        put(filters, "late", query.lateness());
        put(filters, "staff", query.staffId());
        put(filters, "channel", query.channel());
        return RegisterView.route(query.kind()) + "?"
                + QueryParameters.simple(filters).getQueryString();
    }

    private static void put(Map<String, String> filters, String name, @Nullable Object value) {
        if (value != null) {
            filters.put(name, value.toString());
        }
    }
}
