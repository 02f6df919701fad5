package kz.zholdama.gateway;

import kz.zholdama.person.Iin;

/** The state's register of natural persons. */
public interface IdentityRegister {

    boolean isConfigured();

    Answer<RegisteredPerson> find(Iin person, ConsentToken consent);
}
