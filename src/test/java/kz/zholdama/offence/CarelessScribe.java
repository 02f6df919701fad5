package kz.zholdama.offence;

import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;

/** Writes down what was done, where there happens to be a book. */
public class CarelessScribe {

    void write(ObjectProvider<Consumer<String>> book) {
        book.ifAvailable(it -> it.accept("done"));
    }
}
