package kz.zholdama.signing;

import org.springframework.stereotype.Component;

/** What each try of a PIN costs whoever has stolen a key file. */
@Component
class PinStrength {

    /** Of PBKDF2 with HMAC-SHA-256, as OWASP recommends. */
    int rounds() {
        return 600_000;
    }
}
