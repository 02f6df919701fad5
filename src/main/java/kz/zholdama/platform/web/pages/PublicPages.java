package kz.zholdama.platform.web.pages;

/**
 * A controller whose pages anybody may open. Whatever lies at its address or below is let through without a sign-in, is bound
 * to the limits of {@link Tries}, and finds {@link PageWords} under {@code page} in its model. It must not begin a session.
 */
public interface PublicPages {

    /** Such as {@code /verify}; people are led back to it when something goes wrong. */
    String path();
}
