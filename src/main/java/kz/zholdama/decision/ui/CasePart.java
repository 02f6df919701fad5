package kz.zholdama.decision.ui;

import java.util.Optional;

/** What a feature that decisions do not know shows of a case, after what was filed; every bean of this type is asked. */
@FunctionalInterface
public interface CasePart {

    /** Empty where it has nothing to show. */
    Optional<CasePanel> of(CaseDesk desk);
}
