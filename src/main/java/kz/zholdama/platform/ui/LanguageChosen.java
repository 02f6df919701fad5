package kz.zholdama.platform.ui;

import java.util.Locale;
import kz.zholdama.platform.security.StaffPrincipal;

/** Somebody who is signed in chose the language of his screens. */
public record LanguageChosen(StaffPrincipal staff, Locale language) {}
