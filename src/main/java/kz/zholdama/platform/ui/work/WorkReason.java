package kz.zholdama.platform.ui.work;

import java.util.List;
import java.util.function.Function;
import kz.zholdama.platform.reading.Found;

/**
 * Why something waits for somebody, with what does.
 *
 * @param name  in the address of the desk
 * @param label text key of many, "Возвращены директором"; with {@code .one} behind it of one of them
 * @param order among the reasons
 * @param held  whether somebody holds what waits, so that a person may ask for his own
 * @param list  where all of them are
 * @param count counted as far as it is quick
 * @param lines the first ones in the order in which they must be done, about {@link WorkSource#MOST}
 */
public record WorkReason(
        String name,
        String label,
        int order,
        boolean held,
        String list,
        Function<Whose, Found> count,
        Function<Whose, List<WorkLine>> lines) {}
