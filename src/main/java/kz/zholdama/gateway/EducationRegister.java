package kz.zholdama.gateway;

import java.util.List;
import kz.zholdama.person.Iin;

/** The state's register of documents on education. */
public interface EducationRegister {

    boolean isConfigured();

    /** The latest first. */
    Answer<List<Diploma>> find(Iin person, ConsentToken consent);
}
