package kz.zholdama.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Member;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * How values are written into JSON columns: ISO dates, nulls left out, fields of later versions tolerated. A record that is
 * nothing but a stable {@code name} is written as that name.
 */
public final class Json {

    private Json() {}

    public static JsonMapper.Builder columns() {
        return JsonMapper.builder()
                .annotationIntrospector(new StableNames())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    private static final class StableNames extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMethod method
                            && method.getName().equals("name")
                            && isStableName(method.getMember())
                    ? Boolean.TRUE
                    : super.hasAsValue(config, annotated);
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedConstructor constructor && isStableName(constructor.getMember())
                    ? JsonCreator.Mode.DELEGATING
                    : super.findCreatorAnnotation(config, annotated);
        }

        private static boolean isStableName(Member member) {
            var components = member.getDeclaringClass().getRecordComponents();
            return components != null
                    && components.length == 1
                    && components[0].getType() == String.class
                    && components[0].getName().equals("name");
        }
    }
}
