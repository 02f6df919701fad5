/** The public page of the career centres: plain HTML without a session and without script (docs/adr/0015). */
@NullMarked
package kz.zholdama.directory.web;

import org.jspecify.annotations.NullMarked;
