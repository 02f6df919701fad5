package kz.zholdama.signing;

import kz.zholdama.platform.security.Actor;
import org.springframework.stereotype.Service;

/** Personal signing keys of the directors. */
@Service
public class SigningKeys {

    /** Wrong PINs in a row that lock a key. */
    public static final int TRIES = 5;

    /**
     * Makes a new key for the holder; an earlier one is revoked.
     *
     * @throws UnsuitablePin when the PIN is too simple
     */
    public void issue(Actor holder, String centreName, char[] pin) {
        throw new UnsuitablePin();
    }

    public boolean hasKey(long staffId) {
        return false;
    }

    /**
     * Opens the key of a member of staff. The array is left to the caller to wipe.
     *
     * @throws NoKey     when there is none, or it has expired
     * @throws WrongPin  counted in a transaction of its own; the fifth in a row locks the key
     * @throws KeyLocked when it is locked
     */
    public UnlockedKey unlock(long staffId, char[] pin) {
        throw new NoKey();
    }

    public void revoke(long staffId) {
        throw new NoKey();
    }
}
