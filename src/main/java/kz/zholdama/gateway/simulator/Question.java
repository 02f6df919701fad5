package kz.zholdama.gateway.simulator;

/**
 * What a simulated system is asked.
 *
 * @param path below the system's address
 * @param once the header that names a question; empty for none
 */
record Question(String method, String path, String once, String body) {

    String told() {
        return method + " " + path + "\n" + body;
    }
}
