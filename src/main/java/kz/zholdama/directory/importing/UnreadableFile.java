package kz.zholdama.directory.importing;

import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;

/** A file that is no table of the kind expected; the message names what is wrong and, where there is one, the line. */
public class UnreadableFile extends UserFacingException {

    public UnreadableFile(String reason, Argument... arguments) {
        super("directory.import.error." + reason, arguments);
    }
}
