/** Screens: the accounts of channels, and the signature on the page of a case. */
@NullMarked
package kz.zholdama.channel.ui;

import org.jspecify.annotations.NullMarked;
