package kz.zholdama.intake.holding;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.intake.Application;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Actor;

/** Nobody but a director gives away what he does not hold. */
public class HeldByAnother extends UserFacingException {

    private HeldByAnother(String key, String by) {
        super(key, named("by", by));
    }

    static UserFacingException of(Application application) {
        return application
                .holder()
                .map(Actor::name)
                .<UserFacingException>map(name -> new HeldByAnother("intake.error.held-by-another", name))
                .orElseGet(HeldByNobody::new);
    }

    private static final class HeldByNobody extends UserFacingException {

        HeldByNobody() {
            super("intake.error.held-by-nobody");
        }
    }
}
