package kz.zholdama.demo;

import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One case of the demo before anything happened to it.
 *
 * @param centre     code of the centre where it is taken
 * @param specialist username of who works on it
 * @param host       employer or organisation to refer to, code of the settlement to move to; null where nobody is referred
 */
record DemoCase(
        String centre,
        String specialist,
        DemoPerson person,
        DemoProgramme programme,
        @Nullable String host) {

    Measure measure() {
        return programme.measure();
    }
}
