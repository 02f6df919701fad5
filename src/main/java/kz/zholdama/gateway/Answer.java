package kz.zholdama.gateway;

/** What a system of the state told of a person. */
public sealed interface Answer<T> {

    record Found<T>(T value) implements Answer<T> {}

    /** It was asked, and has nothing about him. */
    record Nothing<T>() implements Answer<T> {}

    /** It did not tell. */
    record Failed<T>(Failure why) implements Answer<T> {}
}
