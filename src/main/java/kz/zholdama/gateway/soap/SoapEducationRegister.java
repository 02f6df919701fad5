package kz.zholdama.gateway.soap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.Diploma;
import kz.zholdama.gateway.EducationRegister;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.person.Iin;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Documents on education by the gateway. */
@Component
class SoapEducationRegister implements EducationRegister {

    private final SyncChannel channel;
    private final GatewaySettings.Register register;

    SoapEducationRegister(SyncChannel channel, GatewaySettings settings) {
        this.channel = channel;
        this.register = settings.soap().education();
    }

    @Override
    public boolean isConfigured() {
        return channel.reaches(register);
    }

    @Override
    public Answer<List<Diploma>> find(Iin person, ConsentToken consent) {
        return channel.ask(register, person, consent, SoapEducationRegister::read);
    }

    private static List<Diploma> read(Element data) throws CallFailed {
        var diplomas = new ArrayList<Diploma>();
        for (var diploma : Xml.children(data, "diploma")) {
            diplomas.add(new Diploma(
                    Values.text(diploma, "number"),
                    Values.text(diploma, "institution"),
                    Values.textIfAny(diploma, "speciality"),
                    Values.dayIfAny(diploma, "issueDate")));
        }
        diplomas.sort(Comparator.comparing(Diploma::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        return List.copyOf(diplomas);
    }
}
