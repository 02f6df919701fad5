/** What became of messages to AIS "Рынок труда": the administrators' list, their pile of work, the part on a case's page. */
@NullMarked
package kz.zholdama.labourmarket.ui;

import org.jspecify.annotations.NullMarked;
