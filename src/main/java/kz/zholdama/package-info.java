/** Zholdama, the work-place of the career centres: one application, a package a feature. */
@NullMarked
package kz.zholdama;

import org.jspecify.annotations.NullMarked;
