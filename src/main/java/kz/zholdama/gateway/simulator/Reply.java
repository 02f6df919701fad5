package kz.zholdama.gateway.simulator;

/** What a simulated system answers. */
record Reply(int status, String type, String body) {

    static Reply json(int status, String body) {
        return new Reply(status, "application/json", body);
    }

    static Reply xml(int status, String body) {
        return new Reply(status, "text/xml; charset=utf-8", body);
    }
}
