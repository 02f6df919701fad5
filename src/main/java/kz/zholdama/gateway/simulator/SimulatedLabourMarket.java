package kz.zholdama.gateway.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The simulated AIS "Рынок труда": takes a message once, whoever sends it again, and no other one under the same number. */
final class SimulatedLabourMarket {

    private static final int KEPT = 10_000;

    private final Map<String, String> taken = new LinkedHashMap<>();

    synchronized Reply answer(Question question) {
        if (question.once().isEmpty()) {
            return refused("NO_NUMBER");
        }
        var before = taken.putIfAbsent(question.once(), question.body());
        if (before != null && !before.equals(question.body())) {
            return refused("OTHER_MESSAGE");
        }
        if (taken.size() > KEPT) {
            taken.remove(taken.keySet().iterator().next());
        }
        return Reply.json(200, "{\"status\":\"TAKEN\"}");
    }

    static Reply refused(String code) {
        return Reply.json(422, "{\"status\":\"REFUSED\",\"code\":\"" + code + "\"}");
    }

    synchronized List<String> taken() {
        return List.copyOf(taken.values());
    }
}
