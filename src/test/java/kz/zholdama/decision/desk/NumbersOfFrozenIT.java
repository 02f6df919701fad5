package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Slow;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the numbers of documents that wait, whatever becomes of the documents (docs/adr/0010). */
class NumbersOfFrozenIT extends TwoPhases {

    @Autowired
    private FrozenExpiry expiry;

    @Test
    void givesTheNumberOfACancelledDocumentToTheNext() {
        var frozen = freeze(director, awaiting());
        var later = freeze(director, awaiting());
        var cms = signed(director, frozen);
        cancel(director, frozen);
        cancel(director, frozen);
        refuses(Reason.NOT_FROZEN, () -> complete(director, frozen, cms));
        assertThat(((SigningResult.Signed) given.sign(deputy, awaiting())).number())
                .isEqualTo(number(1));
        assertThat(complete(director, later, signed(director, later)).number()).contains(number(2));
        assertThat(((SigningResult.Signed) given.sign(deputy, awaiting())).number())
                .isEqualTo(number(3));
    }

    @Test
    void refusesASignatureAfterItsTimeAlthoughNobodyHasLetTheDocumentGo() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = signed(director, frozen);
        clock.advance(LIFE);
        refuses(Reason.NOT_FROZEN, () -> complete(director, frozen, cms));
        assertThatNothingWaits();
        assertThat(((SigningResult.Signed) given.sign(director, file)).number()).isEqualTo(number(1));
    }

    /** The node that froze is gone; whatever it knew is in the table. */
    @Test
    void letsGoWhatNobodyCompletedWithItsNumber() {
        var files = Stream.generate(this::awaiting).limit(3).toList();
        var frozen = files.stream().map(file -> freeze(director, file)).toList();
        clock.advance(LIFE);
        Awaitility.await()
                .untilAsserted(
                        () -> { // another run of the job may be at it
                            expiry.letGo();
                            assertThatNothingWaits();
                        });
        assertThat(
                        count(
                                "select last_number + released from document_counter where centre_id = ? and kind = 'REFERRAL'"))
                .isZero();
        assertThat(actions()).filteredOn("decision.let-go"::equals).hasSize(3);
        refuses(Reason.NOT_FROZEN, () -> content(director, frozen.getFirst()));
        assertThat(given.sign(director, files))
                .extracting(result -> ((SigningResult.Signed) result).number())
                .containsExactly(number(1), number(2), number(3));
    }

    @Test
    void issuesNothingWhenTheCaseWentOnMeanwhile() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = signed(director, frozen);
        As.a(centre.specialist()).run(() -> preparation.takeBack(file.id(), file.version()));
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> complete(director, frozen, cms));
        assertThat(documents(file)).isZero();
        assertThatNothingWaits();
        var again = As.a(centre.specialist())
                .call(() -> preparation.submit(file.id(), cases.open(file.id()).version()));
        assertThat(freeze(deputy, again).number()).isEqualTo(number(1));
    }

    @Test
    void freezesAnewForAnotherDirectorWhatWentOnMeanwhile() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var again = As.a(centre.specialist()).call(() -> {
            var back = preparation.takeBack(file.id(), file.version());
            return preparation.submit(file.id(), back.version());
        });
        assertThat(freeze(deputy, again).number()).isEqualTo(frozen.number());
        refuses(Reason.NOT_FROZEN, () -> complete(director, frozen, new byte[0]));
    }

    @Test
    void issuesNothingWhenThePlaceWasLostMeanwhile() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        var frozen = freeze(director, file);
        var cms = signed(director, frozen);
        As.a(centre.colleague()).run(() -> places.release(file.id()));
        refuses(Reason.PLACE_LOST, () -> complete(director, frozen, cms));
        assertThat(documents(file)).isZero();
        assertThatNothingWaits();
    }

    @Test
    void freezesNothingThatMayNotBeSigned() {
        var own = given.of(centre, Measure.PUBLIC_WORKS).by(deputy).awaitingReferral();
        refuses(Reason.OWN_CASE, () -> freeze(deputy, own));
        assertThat(count("select count(*) from document_counter where centre_id = ? and kind = 'REFERRAL'"))
                .isZero();
    }

    @RepeatedTest(3)
    void completesOnceHoweverOftenAtOnce() throws Exception {
        var file = awaiting();
        var frozen = freeze(director, file);
        var same = signed(director, frozen);
        var results = atOnce(List.of(
                () -> complete(director, frozen, same),
                () -> complete(director, frozen, same),
                () -> complete(director, freeze(director, file), same)));
        assertThat(results).filteredOn(StoredDocument.class::isInstance).hasSizeGreaterThanOrEqualTo(2);
        assertThat(results.stream().filter(StoredDocument.class::isInstance).distinct())
                .hasSize(1);
        assertThat(documents(file)).isOne();
    }

    @RepeatedTest(3)
    void takesOneOfTwoSignaturesOfTheSameMoment() throws Exception {
        var file = awaiting();
        var frozen = freeze(director, file);
        var one = signed(director, frozen);
        var other = signed(director, frozen);
        var results = atOnce(List.of(() -> complete(director, frozen, one), () -> complete(director, frozen, other)));
        assertThat(results).filteredOn(StoredDocument.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(DecisionRefused.class::isInstance)
                .singleElement()
                .satisfies(told -> assertThat(((DecisionRefused) told).reason()).isEqualTo(Reason.SIGNED_ALREADY));
    }

    /** The storage is full while it is completed: all of it is taken back, and it can be repeated. */
    @Test
    void canBeCompletedAgainAfterItFailed() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = signed(director, frozen);
        database.sql("""
                create trigger stored_document_full before insert on stored_document for each row
                    if new.centre_id = %d then
                        signal sqlstate 'HY000' set mysql_errno = 1021, message_text = 'Disk full';
                    end if""".formatted(centre.id())).update();
        try {
            assertThatThrownBy(() -> complete(director, frozen, cms)).isNotInstanceOf(UserFacingException.class);
        } finally {
            database.sql("drop trigger stored_document_full").update();
        }
        assertThat(status(file)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(complete(director, frozen, cms).number()).contains(frozen.number());
    }

    /** Whatever two directors in several windows do, numbers have neither gaps nor repeats. */
    @Slow
    @Test
    void leavesNoGapAndNoRepeatWhateverIsDoneAtOnce() throws Exception {
        var files = Stream.generate(this::awaiting).limit(16).toList();
        atOnce(IntStream.range(0, 4)
                .<Callable<Object>>mapToObj(thread -> () -> {
                    var dice = new Random(thread);
                    var who = thread % 2 == 0 ? director : deputy;
                    for (var step = 0; step < 60; step++) {
                        anything(dice, who, files.get(dice.nextInt(files.size())));
                    }
                    return "done";
                })
                .toList());
        var used = new ArrayList<>(numbers("stored_document where kind = 'REFERRAL' and"));
        used.addAll(numbers("frozen_document where"));
        var free = database
                .sql("select number from released_number where centre_id = ? and kind = 'REFERRAL'")
                .param(centre.id())
                .query(Long.class)
                .list()
                .stream()
                .map(n -> number(n.intValue()))
                .toList();
        assertThat(used).isNotEmpty().doesNotContainAnyElementsOf(free.isEmpty() ? List.of("none") : free);
        used.addAll(free);
        assertThat(used).containsExactlyInAnyOrderElementsOf(upTo(used.size()));

        clock.advance(LIFE);
        for (var file : files) {
            if (status(file) == ApplicationStatus.AWAITING_DIRECTOR) {
                assertThat(given.sign(director, file)).isInstanceOf(SigningResult.Signed.class);
            }
        }
        assertThat(numbers("stored_document where kind = 'REFERRAL' and"))
                .containsExactlyInAnyOrderElementsOf(upTo(files.size()));
        assertThatNothingWaits();
    }

    private void anything(Random dice, StaffPrincipal who, CaseFile file) {
        try {
            switch (dice.nextInt(5)) {
                case 0, 1 -> freeze(who, file);
                case 2 -> cancel(who, freeze(who, file));
                case 3 -> {
                    var frozen = freeze(who, file);
                    if (dice.nextInt(4) == 0) {
                        complete(who, frozen, signed(who, frozen));
                    }
                }
                default -> {
                    if (dice.nextInt(8) == 0) {
                        given.sign(who, file);
                    }
                }
            }
        } catch (UserFacingException _) {
            // the other one was faster
        }
    }
}
