package kz.zholdama.gateway.rest;

import java.util.regex.Pattern;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.LabourMarket;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.calling.Destinations;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.gateway.calling.Line;
import kz.zholdama.gateway.calling.Service;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** AIS "Рынок труда": a message is answered by {@code {status: TAKEN}}, or with 422 by {@code {code}}. */
@Component
class HttpLabourMarket implements LabourMarket, DisposableBean {

    private static final int REFUSED = 422;

    /** What else it may say of a message could name a person. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private final Destinations destinations;
    private final String token;
    private final Line line;

    HttpLabourMarket(Destinations destinations, GatewaySettings settings) {
        this.destinations = destinations;
        this.token = settings.labourMarket().token();
        this.line = new Line(Service.LABOUR_MARKET, settings, settings.within());
    }

    @Override
    public boolean isOffered() {
        return destinations.of(Service.LABOUR_MARKET).isPresent();
    }

    @Override
    public boolean isOpen() {
        return line.isOpen();
    }

    @Override
    public Receipt handOver(long number, String message) {
        try {
            var address = destinations.of(Service.LABOUR_MARKET).orElseThrow(() -> new CallFailed(Failure.REJECTED));
            var request = JsonCalls.post(address, message, token).header("Idempotency-Key", String.valueOf(number));
            return line.call(request, HttpLabourMarket::read);
        } catch (CallFailed failed) {
            return failed.called() ? new Receipt.Failed(failed.why()) : new Receipt.NotCalled();
        }
    }

    private static Receipt read(Line.Received received) throws CallFailed {
        if (received.status() == REFUSED) {
            var code = JsonCalls.required(JsonCalls.object(received), "code");
            if (!CODE.matcher(code).matches()) {
                throw new CallFailed(Failure.GARBLED);
            }
            return new Receipt.Refused(code);
        }
        if (!JsonCalls.required(JsonCalls.good(received), "status").equals("TAKEN")) {
            throw new CallFailed(Failure.GARBLED);
        }
        return new Receipt.Taken();
    }

    @Override
    public void destroy() {
        line.close();
    }
}
