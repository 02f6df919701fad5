package kz.zholdama.regulation.entering;

/**
 * What is wrong with an edition being entered.
 *
 * @param path where: names of components with dots between, {@code programmes.SILVER_AGE.minAge}
 */
public record EditionProblem(String path, String messageKey) {

    static EditionProblem of(String path, String key) {
        return new EditionProblem(path, "regulation.edition.error." + key);
    }
}
