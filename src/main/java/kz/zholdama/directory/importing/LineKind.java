package kz.zholdama.directory.importing;

/** What becomes of a line of an imported file, in the order of the preview. */
public enum LineKind {
    WRONG,
    NEW,
    CHANGED,
    MOVED,
    RESTORED,
    RETIRED,
    UNCHANGED;

    /** Whether it changes the directory. */
    public boolean isChange() {
        return this != WRONG && this != UNCHANGED;
    }
}
