/** The accounts by which systems of others call: kept by administrators of the country, asked with every call. */
@NullMarked
package kz.zholdama.channel.accounts;

import org.jspecify.annotations.NullMarked;
