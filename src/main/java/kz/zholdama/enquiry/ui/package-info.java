/** The one screen of the contact centre. */
@NullMarked
package kz.zholdama.enquiry.ui;

import org.jspecify.annotations.NullMarked;
