package kz.zholdama.measure;

/** The place as the specialist picks it from the directories; {@link ChosenPlace} is what it comes to. */
public interface PlaceChoice {}
