package kz.zholdama.regulation;

import java.util.List;
import java.util.Map;

/** By which templates each printed form of the order can be printed. Known to whoever prints. */
public interface FormTemplates {

    /** By the stable name of the form: first the one of its own name, then those named after it, as {@code annex-4-2027}. */
    Map<String, List<String>> byForm();

    /** Whether a form comes out by one of its templates: tried now, before an edition leads every paper of a day to it. */
    boolean prints(String form, String template);
}
