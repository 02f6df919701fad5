/** What people save of a list: its filters, its order and its columns under a name, for themselves or for their centre. */
@NullMarked
package kz.zholdama.platform.lists;

import org.jspecify.annotations.NullMarked;
