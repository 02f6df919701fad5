/** Whether a file from outside is a scan and nothing else: told by its bytes, under bounds of time and memory. */
@NullMarked
package kz.zholdama.platform.scans;

import org.jspecify.annotations.NullMarked;
