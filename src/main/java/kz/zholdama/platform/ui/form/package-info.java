/**
 * How something is entered, on every screen alike: named fields ({@link Fields}), the form of a record ({@link Form}), the dialog
 * around one ({@link FormDialog}). What is wrong stands beside its field and in the summary above; nothing typed is lost.
 */
@NullMarked
package kz.zholdama.platform.ui.form;

import org.jspecify.annotations.NullMarked;
