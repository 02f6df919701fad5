package kz.zholdama.platform.ui.form;

/** A field of our own that says in words what it holds. */
public interface InWords {

    String inWords();
}
