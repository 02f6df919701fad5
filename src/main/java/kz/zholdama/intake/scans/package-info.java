/** Whether a file that looks like a scan is one, by its bytes: nothing is shown, run or kept here. */
package kz.zholdama.intake.scans;
