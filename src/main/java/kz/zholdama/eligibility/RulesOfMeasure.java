package kz.zholdama.eligibility;

/** Base of the rules behind A2.9(2): the person and the material meet the Rules. */
abstract class RulesOfMeasure implements Rule {

    private final String code;

    RulesOfMeasure(String code) {
        this.code = code;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final RefusalGround ground() {
        return RefusalGround.RULES_NOT_MET;
    }
}
