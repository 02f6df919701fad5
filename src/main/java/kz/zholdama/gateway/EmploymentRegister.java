package kz.zholdama.gateway;

import java.util.List;
import kz.zholdama.person.Iin;

/** The state's register of employment contracts. */
public interface EmploymentRegister {

    boolean isConfigured();

    /** The latest first. */
    Answer<List<WorkPeriod>> find(Iin person, ConsentToken consent);
}
