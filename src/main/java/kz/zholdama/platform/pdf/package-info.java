/** What several read of PDFs that come from outside: a bounded part of it at a time, never the file by its own tables. */
@NullMarked
package kz.zholdama.platform.pdf;

import org.jspecify.annotations.NullMarked;
