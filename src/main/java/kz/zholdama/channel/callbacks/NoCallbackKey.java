package kz.zholdama.channel.callbacks;

import kz.zholdama.platform.UserFacingException;

/** No key is configured of which signing secrets could come. */
public class NoCallbackKey extends UserFacingException {

    private static final long serialVersionUID = 1;

    NoCallbackKey() {
        super("channel.callback.error.no-key");
    }
}
