/** Fields that pick from a directory, for the screens of all features. */
@NullMarked
@NamedInterface
package kz.zholdama.directory.pickers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
