package kz.zholdama.platform.database;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.JsonJdbcType;

/**
 * Has JSON stored as it was written. Of itself Hibernate lets MariaDB take it apart on the way, which spreads it by blanks and
 * stores nothing for what is no JSON. Named in {@code META-INF/services}.
 */
public final class JsonAsWritten implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(JsonJdbcType.INSTANCE);
    }
}
