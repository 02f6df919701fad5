/** Searching from anywhere by one key: a field over the page, under which every feature tells what it has. */
@NullMarked
package kz.zholdama.platform.ui.search;

import org.jspecify.annotations.NullMarked;
