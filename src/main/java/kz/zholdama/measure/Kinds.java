package kz.zholdama.measure;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** The kinds of referral that there are, by their facets. */
@Component
public class Kinds {

    private final List<Facet> facets;

    Kinds(List<Facet> facets) {
        this.facets = List.copyOf(facets);
    }

    /** Every kind that has a facet, by name. */
    public Set<ReferralKind> all() {
        return facets.stream().map(Facet::kind).collect(toCollection(TreeSet::new));
    }

    /** @throws IllegalArgumentException when the kind has no such facet, or two of them */
    public <F extends Facet> F of(Class<F> facet, Measure measure) {
        return of(facet, measure.referral());
    }

    /** @throws IllegalArgumentException when the kind has no such facet, or two of them */
    public <F extends Facet> F of(Class<F> facet, ReferralKind kind) {
        var own = all(facet).stream().filter(one -> one.kind().equals(kind)).toList();
        if (own.size() != 1) {
            throw new IllegalArgumentException(
                    "%d facets %s of the kind of referral %s".formatted(own.size(), facet.getSimpleName(), kind));
        }
        return own.getFirst();
    }

    /**
     * How values of a facet are written into JSON: each with {@code "kind"}, the stable name of its kind.
     *
     * @param what the interface that they share
     */
    public JsonMapper.Builder json(Class<?> what, Class<? extends StoredFacet> facet) {
        var mapper = Json.columns().addMixIn(what, Named.class);
        all(facet)
                .forEach(one -> mapper.registerSubtypes(
                        new NamedType(one.type(), one.kind().name())));
        return mapper;
    }

    /** The kind whose values of a facet are, or once were, stored under a name. */
    public ReferralKind stored(Class<? extends StoredFacet> facet, String name) {
        return all(facet).stream()
                .filter(one ->
                        one.kind().name().equals(name) || one.earlierNames().contains(name))
                .map(Facet::kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of referral is stored as " + name));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Named {}

    /** That facet of each kind. */
    public <F extends Facet> List<F> all(Class<F> facet) {
        return facets.stream().filter(facet::isInstance).map(facet::cast).toList();
    }
}
