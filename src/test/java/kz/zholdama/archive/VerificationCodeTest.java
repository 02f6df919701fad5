package kz.zholdama.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("ABCDEFGHJKLMNPQR");

    @Test
    void printsInGroupsOfFour() {
        assertThat(CODE.printed()).isEqualTo("ABCD-EFGH-JKLM-NPQR");
    }

    @Test
    void readsWhatWasPrintedHoweverItIsTyped() {
        assertThat(VerificationCode.parse(" abcd efgh–JKLM-npqr ")).contains(CODE);
        assertThat(VerificationCode.parse("АВСD-ЕFGН-JКLМ-NРQR")).contains(CODE); // partly on a Russian keyboard
    }

    @Test
    void takesNothingElse() {
        assertThat(VerificationCode.parse(null)).isEmpty();
        assertThat(VerificationCode.parse("")).isEmpty();
        assertThat(VerificationCode.parse("ABCD-EFGH-JKLM-NPQ")).isEmpty();
        assertThat(VerificationCode.parse("ABCD-EFGH-JKLM-NPQ0")).isEmpty();
        assertThat(VerificationCode.parse("A".repeat(10_000))).isEmpty();
        assertThatThrownBy(() -> new VerificationCode("ABCD")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsEightyBits() {
        assertThat(VerificationCode.ALPHABET.chars().distinct().count()).isEqualTo(32);
        assertThat(VerificationCode.ALPHABET).doesNotContain("0", "1", "O", "I");
    }

    @Test
    void isNotWrittenIntoLogs() {
        assertThat(CODE.toString()).doesNotContain("ABCD");
    }
}
