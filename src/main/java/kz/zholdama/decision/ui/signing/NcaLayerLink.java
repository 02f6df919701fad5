package kz.zholdama.decision.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import kz.zholdama.archive.VerificationCode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What speaks with NCALayer in the browser. */
@Tag("zh-ncalayer")
@JavaScript("context://components/zh-ncalayer.js")
class NcaLayerLink extends Component {

    /** Why there are no signatures. */
    enum Outcome {
        NOT_RUNNING,
        /** The browser does not let the page speak with programs on this computer. */
        NOT_PERMITTED,
        CANCELLED,
        /** It says that something went wrong. */
        FAILED,
        /** It was closed before it answered, or its answer cannot be read. */
        GONE,
        /** The documents did not reach the browser. */
        NOT_FETCHED;

        static Outcome of(String told) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(told))
                    .findFirst()
                    .orElse(FAILED);
        }
    }

    /** It answers: the documents can be got ready. */
    @DomEvent("reached")
    public static class Reached extends ComponentEvent<NcaLayerLink> {

        public Reached(NcaLayerLink source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Every document has a signature, in base64, in the order in which they were given. */
    @DomEvent("signed")
    public static class Signed extends ComponentEvent<NcaLayerLink> {

        private final List<String> signatures;

        public Signed(
                NcaLayerLink source, boolean fromClient, @EventData("event.detail.signatures") String signatures) {
            super(source, fromClient);
            this.signatures = List.of(signatures.split(",", -1));
        }

        List<String> signatures() {
            return signatures;
        }
    }

    /** There will be no signatures. */
    @DomEvent("ended")
    public static class Ended extends ComponentEvent<NcaLayerLink> {

        private final Outcome outcome;
        private final String code;

        public Ended(
                NcaLayerLink source,
                boolean fromClient,
                @EventData("event.detail.outcome") String outcome,
                @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.outcome = Outcome.of(outcome);
            this.code = code.matches("[A-Za-z0-9_.-]{1,60}") ? code : "-";
        }

        Outcome outcome() {
            return outcome;
        }

        /** As NCALayer calls what went wrong. */
        String code() {
            return code;
        }
    }

    void listen(
            ComponentEventListener<Reached> reached,
            ComponentEventListener<Signed> signed,
            ComponentEventListener<Ended> ended) {
        addListener(Reached.class, reached);
        addListener(Signed.class, signed);
        addListener(Ended.class, ended);
    }

    void reach(URI address) {
        getElement().callJsFunction("reach", address.toString());
    }

    /** Has frozen documents signed with one dialog. */
    void sign(URI address, List<VerificationCode> codes) {
        var documents = JsonNodeFactory.instance.arrayNode();
        codes.forEach(code -> documents.add("frozen/" + code.value()));
        getElement().callJsFunction("sign", address.toString(), documents);
    }

    void leave() {
        getElement().callJsFunction("leave");
    }
}
