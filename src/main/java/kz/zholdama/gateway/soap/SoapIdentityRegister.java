package kz.zholdama.gateway.soap;

import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.IdentityRegister;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.person.Iin;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Natural persons by the gateway. */
@Component
class SoapIdentityRegister implements IdentityRegister {

    private final SyncChannel channel;
    private final GatewaySettings.Register register;

    SoapIdentityRegister(SyncChannel channel, GatewaySettings settings) {
        this.channel = channel;
        this.register = settings.soap().identity();
    }

    @Override
    public boolean isConfigured() {
        return channel.reaches(register);
    }

    @Override
    public Answer<RegisteredPerson> find(Iin person, ConsentToken consent) {
        return channel.ask(register, person, consent, data -> read(data, person));
    }

    /** Of nobody else, whatever was mixed up on the way. */
    private static RegisteredPerson read(Element data, Iin asked) throws CallFailed {
        var person = Xml.down(data, "person");
        if (!asked.value().equals(Values.text(person, "iin"))) {
            throw new CallFailed(Failure.GARBLED);
        }
        return new RegisteredPerson(
                Values.text(person, "surname"),
                Values.text(person, "name"),
                Values.textIfAny(person, "patronymic"),
                Values.day(person, "birthDate"),
                Values.sex(person),
                Values.textIfAny(person, "regAddress"));
    }
}
