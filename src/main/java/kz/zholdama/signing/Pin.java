package kz.zholdama.signing;

/** What a PIN must be: six to twelve digits, not all the same and not in a row. */
final class Pin {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 12;

    private Pin() {}

    /** @throws UnsuitablePin when it is too simple */
    static void check(char[] pin) {
        if (pin == null
                || pin.length < SHORTEST
                || pin.length > LONGEST
                || hasOtherThanDigits(pin)
                || steps(pin, 0)
                || steps(pin, 1)
                || steps(pin, -1)) {
            throw new UnsuitablePin();
        }
    }

    private static boolean hasOtherThanDigits(char[] pin) {
        for (var digit : pin) {
            if (digit < '0' || digit > '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether every digit is the one before plus {@code by}, nine being followed by nought. */
    private static boolean steps(char[] pin, int by) {
        for (var i = 1; i < pin.length; i++) {
            if (Math.floorMod(pin[i] - pin[i - 1] - by, 10) != 0) {
                return false;
            }
        }
        return true;
    }
}
