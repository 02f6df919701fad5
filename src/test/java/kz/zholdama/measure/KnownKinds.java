package kz.zholdama.measure;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.stream.Stream;
import org.mockito.Mockito;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The kinds of referral without the application: their facets know no directory, so only what they tell of themselves holds. */
public final class KnownKinds {

    private KnownKinds() {}

    /** That facet of every kind. */
    public static Kinds with(Class<? extends Facet> facet) {
        return new Kinds(of(facet).toList());
    }

    private static Stream<Facet> of(Class<? extends Facet> facet) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(facet));
        return scan.findCandidateComponents("kz.zholdama.measure").stream()
                .map(found -> made(ClassUtils.resolveClassName(found.getBeanClassName(), null), facet));
    }

    private static Facet made(Class<?> type, Class<? extends Facet> facet) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return facet.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(Mockito::mock)
                    .toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
