package kz.zholdama.gateway.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.CallFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Oops",
                "{\"status\":\"VALID\"}",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'>]><a>&y;</a>"
            })
    void refusesWhatIsNoXmlAndWhatRefersElsewhere(String sent) {
        assertGarbled(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<Envelope><Body/></Envelope>"})
    void takesNoOtherDocumentForAMessage(String sent) {
        assertThatThrownBy(() -> Envelope.read(sent.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CallFailed.class);
    }

    @Test
    void takesNoMessageWithoutABody() {
        assertThatThrownBy(() -> Envelope.read("<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CallFailed.class);
    }

    @Test
    void readsWhatItWrites() throws CallFailed {
        var envelope = Envelope.empty();
        Xml.add(envelope.addToBody("SendMessage"), "name", "Әйгерім & <Ұлан>");

        var read = Envelope.read(envelope.written());

        assertThat(Xml.required(Xml.down(read.body(), "SendMessage"), "name")).isEqualTo("Әйгерім & <Ұлан>");
    }

    private static void assertGarbled(String sent) {
        assertThatThrownBy(() -> Xml.read(sent.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        CallFailed.class, failed -> assertThat(failed.why()).isEqualTo(Failure.GARBLED));
    }
}
