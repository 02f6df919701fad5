package kz.zholdama.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationContent;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.internal.BasicAttributeMapping;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.hibernate.type.descriptor.jdbc.JsonJdbcType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Records of entities are stored as their columns write them, and are neither copied nor written again for being read. */
@ZholdamaTest
class JsonColumnsIT {

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private List<JsonColumn<?>> columns;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    private record Nobodys(String word) {}

    @Test
    void knowEachFieldThatIsKeptAsJson() {
        var fields = new ArrayList<BasicAttributeMapping>();
        factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.forEachAttributeMapping(attribute -> {
                    if (attribute instanceof BasicAttributeMapping field
                            && field.getJdbcMapping().getJdbcType() instanceof JsonJdbcType) {
                        fields.add(field);
                    }
                }));

        assertThat(fields).hasSizeGreaterThan(6).allSatisfy(field -> {
            assertThat(columns)
                    .anyMatch(column -> column.type() == field.getJavaType().getJavaTypeClass());
            assertThat(field.getAttributeMetadata().getMutabilityPlan().isMutable())
                    .as("%s is copied on each reading", field.getNavigableRole())
                    .isFalse();
        });
    }

    @Test
    void storeADocumentAsItIsWritten() {
        var id = given.of(centres.create(), Measure.RESETTLEMENT).issued().applicationId();
        var content = transaction.execute(_ -> {
            var session = factory.createEntityManager();
            try (session) {
                return session.find(Application.class, id).content();
            }
        });

        assertThat(database.sql("select content from application where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo(column(ApplicationContent.class).written(content))
                .startsWith("{\"type\":\"application-content\",\"version\":1,\"applicant\":{\"iin\":");
    }

    @Test
    void refuseATypeThatNobodyKeeps() {
        var unknown = new UnknownBasicJavaType<>(Nobodys.class);
        var all = new JsonColumns(columns);
        assertThatThrownBy(() -> all.toString(new Nobodys("x"), unknown, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nobodys");
        assertThatThrownBy(() -> all.fromString("{}", unknown, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nobodys");
    }

    @SuppressWarnings("unchecked") // each is of its own type
    private <T> JsonColumn<T> column(Class<T> type) {
        return (JsonColumn<T>)
                columns.stream().filter(one -> one.type() == type).findFirst().orElseThrow();
    }
}
