/** Calls to systems of the state over HTTP: bounded in time and size, tried again, left alone while they fail. */
@NullMarked
package kz.zholdama.gateway.calling;

import org.jspecify.annotations.NullMarked;
