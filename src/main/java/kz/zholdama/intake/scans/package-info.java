/** Whether a file that looks like a scan is one, by its bytes: nothing is shown, run or kept here. */
@NullMarked
package kz.zholdama.intake.scans;

import org.jspecify.annotations.NullMarked;
