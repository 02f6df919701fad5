package kz.zholdama.measure;

/**
 * What the details tell of a document: who issued it and when, in words.
 *
 * @param absent whether they tell that there is none
 */
public record ToldDocument(String words, boolean absent) {

    @Override
    public String toString() {
        return "ToldDocument[hidden]"; // a name never reaches a log
    }
}
