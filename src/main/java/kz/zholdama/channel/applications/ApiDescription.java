package kz.zholdama.channel.applications;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashSet;
import java.util.Objects;
import kz.zholdama.channel.gate.ApiProblem;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.channel.DetailsByChannel;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API says of itself (OpenAPI), beside what stands at its resources: who may call, and what each kind asks. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String DETAILS = "details";
    private static final String WORDS =
            "Applications of the Portal and the Electronic Labour Exchange (order No 129 of 2024)."
                    + " Errors are application/problem+json (RFC 9457) in the language of Accept-Language, ru or kk."
                    + " Too many calls are answered 429 with Retry-After.";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Zholdama: electronic channels")
                        .version("v1")
                        .description(WORDS))
                .components(new Components()
                        .addSecuritySchemes(
                                "account",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Client id and secret of an account, or its client certificate")));
    }

    /** Whatever fails is told as a problem: said here once, and by no resource. */
    @Bean
    OpenApiCustomizer failuresAsProblems() {
        return api -> {
            var problem = resolved(api, ApiProblem.class);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .flatMap(operation -> operation.getResponses().entrySet().stream())
                    .filter(answer -> answer.getKey().startsWith("4"))
                    .forEach(answer -> answer.getValue()
                            .setContent(new Content()
                                    .addMediaType(APPLICATION_PROBLEM_JSON_VALUE, new MediaType().schema(problem))));
        };
    }

    private static Schema<?> resolved(OpenAPI api, Class<?> type) {
        var read =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        read.referencedSchemas.forEach(api.getComponents()::addSchemas);
        return read.schema;
    }

    /** Which kinds there are, only the application itself knows. */
    @Bean
    OpenApiCustomizer detailsOfKinds(Kinds kinds) {
        return api -> {
            var any = new Schema<Object>().description("What is asked for the measure, by its kind of referral");
            var known = new LinkedHashSet<Class<?>>();
            for (DetailsByChannel<?, ?> kind : kinds.all(DetailsByChannel.class)) {
                known.add(kind.sent());
            }
            for (var type : known) {
                any.addOneOfItem(resolved(api, type));
            }
            Schema<?> application = Objects.requireNonNull(
                    api.getComponents().getSchemas().get("Application"), "the resource takes one");
            application.addProperty(DETAILS, any);
        };
    }
}
