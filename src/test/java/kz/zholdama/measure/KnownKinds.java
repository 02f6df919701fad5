package kz.zholdama.measure;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
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

    /** Reads and keeps a text as it stands. */
    private static @Nullable Object emptyDirectory(InvocationOnMock asked) throws Throwable {
        return asked.getMethod().getReturnType() == String.class
                        && asked.getArguments().length > 0
                        && asked.getArgument(0) instanceof String text
                ? text
                : Mockito.RETURNS_DEFAULTS.answer(asked);
    }

    private static Facet made(Class<?> type, Class<? extends Facet> facet) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return facet.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(known -> Mockito.mock(known, KnownKinds::emptyDirectory))
                    .toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
