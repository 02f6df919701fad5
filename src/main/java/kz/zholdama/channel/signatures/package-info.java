/** What applicants signed with, kept to be looked at in years, and what specialists decide where it could not be told. */
@NullMarked
package kz.zholdama.channel.signatures;

import org.jspecify.annotations.NullMarked;
