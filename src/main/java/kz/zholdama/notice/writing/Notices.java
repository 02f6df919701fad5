package kz.zholdama.notice.writing;

import java.time.Clock;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.Told;
import kz.zholdama.notice.sending.NewNotice;
import kz.zholdama.notice.sending.NoticeRows;
import kz.zholdama.notice.sending.Ways;
import kz.zholdama.notice.wording.Wording;
import org.springframework.stereotype.Component;

/** Writes what somebody is to be told, once by every way by which he can be reached. */
@Component
class Notices {

    private final CareerCentres centres;
    private final Wording wording;
    private final Ways ways;
    private final NoticeRows rows;
    private final Clock clock;

    Notices(CareerCentres centres, Wording wording, Ways ways, NoticeRows rows, Clock clock) {
        this.centres = centres;
        this.wording = wording;
        this.ways = ways;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Nothing for a way by which it was written before.
     *
     * @param what what it tells of, so that the same is not told twice; nobody's name is in it
     */
    void write(Occasion occasion, String what, Addressee whom, About about) {
        var centre = centres.get(about.centreId());
        var told =
                new Told(about.number(), centre.names(), centre.address(), centre.phone(), about.day(), about.link());
        for (var way : ways.written()) {
            way.address(whom.by()).ifPresent(address -> {
                var style = way.isBrief() ? Style.BRIEF : Style.LETTER;
                var words = whom.language() == null
                        ? wording.inBoth(occasion, style, told)
                        : wording.in(whom.language(), occasion, style, told);
                rows.write(
                        new NewNotice(
                                occasion,
                                way.name(),
                                String.join(":", occasion.name(), what, whom.key(), way.name()),
                                about.centreId(),
                                about.applicationId(),
                                address,
                                words.subject(),
                                words.text(),
                                way.isConfigured() ? NoticeState.WAITING : NoticeState.KEPT),
                        clock.instant());
            });
        }
    }
}
