/** What waits for a member of the staff, thing by thing, and the next of it by one key. Features tell it, screens show it. */
@NullMarked
package kz.zholdama.platform.ui.work;

import org.jspecify.annotations.NullMarked;
