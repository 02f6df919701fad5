/** What became of notices, for administrators: nobody's address, nothing that a holder of a link could use. */
@NullMarked
package kz.zholdama.notice.desk;

import org.jspecify.annotations.NullMarked;
