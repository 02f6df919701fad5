/** A detached CMS taken apart: one signer, what he signed, with which certificate. Nothing is trusted here. */
@NullMarked
package kz.zholdama.signing.national.cms;

import org.jspecify.annotations.NullMarked;
