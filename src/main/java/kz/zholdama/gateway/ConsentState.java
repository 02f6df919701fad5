package kz.zholdama.gateway;

/** How it stands with a person's consent. */
public sealed interface ConsentState {

    /** 1414 sent him a message with a one-time code: he tells the code, or answers the message. */
    record Waiting(String request) implements ConsentState {}

    record Given(ConsentToken token) implements ConsentState {}

    record Refused() implements ConsentState {}

    /** He did not answer in the time that the service gives him. */
    record NoAnswer() implements ConsentState {}

    /** No telephone is registered for him among mobile citizens. */
    record NoTelephone() implements ConsentState {}

    /** What was typed is not the code of the message. */
    record WrongCode() implements ConsentState {}

    record Failed(Failure why) implements ConsentState {}
}
