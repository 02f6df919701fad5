package kz.zholdama.gateway.soap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.EmploymentRegister;
import kz.zholdama.gateway.WorkPeriod;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.person.Iin;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Employment contracts by the gateway. */
@Component
class SoapEmploymentRegister implements EmploymentRegister {

    private final SyncChannel channel;
    private final GatewaySettings.Register register;

    SoapEmploymentRegister(SyncChannel channel, GatewaySettings settings) {
        this.channel = channel;
        this.register = settings.soap().employment();
    }

    @Override
    public boolean isConfigured() {
        return channel.reaches(register);
    }

    @Override
    public Answer<List<WorkPeriod>> find(Iin person, ConsentToken consent) {
        return channel.ask(register, person, consent, SoapEmploymentRegister::read);
    }

    private static List<WorkPeriod> read(Element data) throws CallFailed {
        var periods = new ArrayList<WorkPeriod>();
        for (var contract : Xml.children(data, "contract")) {
            periods.add(new WorkPeriod(
                    Values.textIfAny(contract, "bin"),
                    Values.text(contract, "employer"),
                    Values.day(contract, "beginDate"),
                    Values.dayIfAny(contract, "endDate")));
        }
        periods.sort(Comparator.comparing(WorkPeriod::begins).reversed());
        return List.copyOf(periods);
    }
}
