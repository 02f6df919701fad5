package kz.zholdama.measure;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.platform.Json;
import kz.zholdama.regulation.ReferralKinds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of referral that there are, by their facets. */
@Component
public class Kinds implements ReferralKinds {

    private static final String NAME = "kind";

    private final Supplier<List<Facet>> facets;

    /** Facets are made when they are first asked for: they need the database, and the database the columns of their values. */
    @Autowired
    Kinds(ObjectProvider<Facet> facets) {
        this.facets = SingletonSupplier.of(() -> facets.stream().toList());
    }

    Kinds(List<Facet> facets) {
        this.facets = () -> facets;
    }

    /** Every kind that has a facet, by name. */
    @Override
    public Set<ReferralKind> all() {
        return facets.get().stream().map(Facet::kind).collect(toCollection(TreeSet::new));
    }

    @Override
    public boolean isAtEmployer(Measure measure) {
        return has(PlaceOfKind.class, measure) && place(measure).isAtEmployer();
    }

    /** Whether the kind of a measure has such a facet. */
    public boolean has(Class<? extends Facet> facet, Measure measure) {
        return all(facet).stream().anyMatch(one -> one.kind().equals(measure.referral()));
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

    /** What is asked for a measure; its methods throw a ClassCastException for details of another kind. */
    @SuppressWarnings("unchecked") // each kind casts to its own record
    public DetailsOfKind<MeasureDetails> details(Measure measure) {
        return of(DetailsOfKind.class, measure);
    }

    /** The place of a measure; its methods throw a ClassCastException for a place of another kind. */
    @SuppressWarnings("unchecked") // each kind casts to its own record
    public PlaceOfKind<PlaceChoice, ChosenPlace> place(Measure measure) {
        return of(PlaceOfKind.class, measure);
    }

    /**
     * Makes what writes values of a facet into JSON: each with {@code "kind"}, the stable name of its kind.
     *
     * @param what the interface that they share
     */
    public Supplier<JsonMapper> json(Class<?> what, Class<? extends StoredFacet> facet) {
        return () -> {
            var mapper = Json.columns().addMixIn(what, Named.class);
            all(facet)
                    .forEach(one -> mapper.registerSubtypes(
                            new NamedType(one.type(), one.kind().name())));
            return mapper.build();
        };
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

    /** Puts today's name of its kind on a stored value of a facet, which may have had another once. */
    public void nameToday(JsonNode stored, Class<? extends StoredFacet> facet) {
        if (stored instanceof ObjectNode value && value.has(NAME)) {
            value.put(NAME, stored(facet, value.path(NAME).asString()).name());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = NAME)
    private interface Named {}

    /** That facet of each kind. */
    public <F extends Facet> List<F> all(Class<F> facet) {
        return facets.get().stream().filter(facet::isInstance).map(facet::cast).toList();
    }
}
