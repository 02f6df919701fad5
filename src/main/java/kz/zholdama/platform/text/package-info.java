/** The texts of the screens in Russian and Kazakh, and how dates are written. */
package kz.zholdama.platform.text;
