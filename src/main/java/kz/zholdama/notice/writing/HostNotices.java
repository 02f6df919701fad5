package kz.zholdama.notice.writing;

import java.util.Optional;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Organisations;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Recipient;
import kz.zholdama.notice.sending.Reachable;
import kz.zholdama.platform.web.PublicAddress;
import kz.zholdama.referral.online.AwaitedSlips;
import kz.zholdama.referral.online.AwaitedSlips.Awaited;
import kz.zholdama.referral.online.SlipHappening;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever takes a person of the slip that he owes, with the link that the slip bears; nobody whose slip has no code. */
@Component
class HostNotices {

    private final AwaitedSlips slips;
    private final Employers employers;
    private final Organisations organisations;
    private final PublicAddress address;
    private final Notices notices;

    HostNotices(
            AwaitedSlips slips,
            Employers employers,
            Organisations organisations,
            PublicAddress address,
            Notices notices) {
        this.slips = slips;
        this.employers = employers;
        this.organisations = organisations;
        this.address = address;
        this.notices = notices;
    }

    /** What he sent has to be sent anew, or the slip stays awaited while he thinks that all is done. */
    @ApplicationModuleListener(id = "notice.slip-sent-back")
    public void on(SlipHappening.SentBack happened) {
        slips.of(happened.referralId())
                .ifPresent(slip -> tell(Occasion.SLIP_SENT_BACK, slip, happened.sentSlipId() + ""));
    }

    /** @param which of the times that he is told of this slip */
    void tell(Occasion occasion, Awaited slip, String which) {
        host(slip)
                .ifPresent(host -> slips.code(slip)
                        .ifPresent(code -> notices.write(
                                occasion,
                                "referral-" + slip.id() + ":" + which,
                                Addressee.the(Recipient.EMPLOYER, host),
                                about(slip, code))));
    }

    private Optional<Reachable> host(Awaited slip) {
        var employer = slip.employerId();
        var organisation = slip.organisationId();
        if (employer != null) {
            return employers.find(employer).map(one -> new Reachable(one.email(), one.phone()));
        }
        return organisation == null
                ? Optional.empty()
                : organisations.find(organisation).map(one -> new Reachable(one.email(), one.phone()));
    }

    private About about(Awaited slip, String code) {
        return new About(slip.centreId(), slip.applicationId(), slip.number(), slip.slipDueOn(), address.slip(code));
    }
}
