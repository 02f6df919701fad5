package kz.zholdama.directory;

/** Work that goes on in career centres, told by the feature that it belongs to. No centre is closed while there is any. */
public interface CentreWork {

    /** What goes on in one centre now. Read when the centre's row is locked: whatever begins there waits for it. */
    WorkLeft of(long centreId);
}
