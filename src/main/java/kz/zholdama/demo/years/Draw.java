package kz.zholdama.demo.years;

import kz.zholdama.calendar.Channel;

/**
 * What was chosen for a case.
 *
 * @param days       by which it is earlier or later than the pattern
 * @param specialist who does in it what a specialist did in the pattern
 */
record Draw(
        CasePattern pattern,
        DrawnCentre centre,
        DrawnPerson person,
        boolean personIsNew,
        DrawnCentre.Member specialist,
        Channel channel,
        int days) {}
