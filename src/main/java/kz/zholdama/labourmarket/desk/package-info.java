/** What AIS "Рынок труда" was told, took and refused, for administrators and beside a case; and what is done about it. */
@NullMarked
package kz.zholdama.labourmarket.desk;

import org.jspecify.annotations.NullMarked;
