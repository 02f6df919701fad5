package kz.zholdama.intake.moving;

/** What some feature keeps of a case under its centre, and gives to the next one with it. */
public interface MovedAlong {

    /** In the transaction in which the case goes; its row is locked. */
    void moveAlong(long applicationId, long toCentre);

    /** The same with a draft. */
    default void draftMoved(long draftId, long toCentre) {}
}
