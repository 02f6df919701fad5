package kz.zholdama.gateway;

import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.person.Iin;

/** The digital documents service. */
public interface DigitalDocuments {

    /** Whether the service is there and knows documents of this type. */
    boolean knows(DocumentType type);

    Answer<DigitalDocument> find(Iin person, DocumentType type, ConsentToken consent);
}
