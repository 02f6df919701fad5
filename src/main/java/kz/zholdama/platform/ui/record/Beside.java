package kz.zholdama.platform.ui.record;

/** What a record tells the list that it stands beside. */
public interface Beside<R> {

    /** It was saved, as it is then: it is opened anew, and has the focus. */
    void saved(R record);

    /** Something of it changed while it stays open, with what is typed. */
    void changed(R record);

    /** Something that stood over the page was closed: the focus goes back into the record that is open. */
    void focus();

    /** It is gone. */
    void deleted();

    /** Nobody looks at it any more; asks first when something was typed. */
    void close();
}
