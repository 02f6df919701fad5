package kz.zholdama.intake.moving;

import kz.zholdama.intake.Application;

/** What is done with a case that awaits a director before it goes. Whoever has it signed answers. */
@FunctionalInterface
public interface WaitsForDirector {

    /** As its specialist takes it back. In the running transaction; the case is locked. */
    void takeBack(Application application);
}
