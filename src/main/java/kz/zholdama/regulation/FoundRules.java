package kz.zholdama.regulation;

import java.util.List;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.Rule;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds every rule that an edition may list: a new one is its class, and nothing else in the code. */
@Configuration(proxyBeanMethods = false)
public class FoundRules {

    private static final String PRODUCT =
            ClassUtils.getPackageName(FoundRules.class).replaceAll("\\.\\w+$", "");

    @Bean
    Assessor assessor() {
        return new Assessor(all());
    }

    /** One of each class, in no order. */
    public static List<Rule> all() {
        var classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return classes.findCandidateComponents(PRODUCT).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (Rule) BeanUtils.instantiateClass(type))
                .toList();
    }
}
