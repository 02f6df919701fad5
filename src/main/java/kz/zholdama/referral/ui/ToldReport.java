package kz.zholdama.referral.ui;

import com.vaadin.flow.component.Component;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.referral.Reported;

/** What a host tells of a referral, sent or recorded: the slip, that nobody was taken, that the person left. */
final class ToldReport {

    private ToldReport() {}

    /** What is told, behind what is shown already. */
    static LabelledValues add(Component screen, LabelledValues shown, Kinds kinds, Measure measure, Reported reported) {
        var slip = reported.slip();
        if (slip != null) {
            var own = kinds.of(SlipOfKind.class, measure);
            ToldValues.add(screen, shown, telling -> own.tellAny(slip, telling));
        }
        var notTaken = reported.notTaken();
        if (notTaken != null) {
            shown.with(
                            screen.getTranslation("not-taken.reason"),
                            screen.getTranslation("not-taken." + notTaken.reason()))
                    .with(screen.getTranslation("not-taken.note"), notTaken.note());
        }
        var left = reported.leaving();
        if (left != null) {
            shown.with(screen.getTranslation("leaving.leftOn"), Dates.day(left.leftOn()))
                    .with(screen.getTranslation("leaving.note"), left.note());
        }
        return shown;
    }
}
