package kz.zholdama.intake;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import org.junit.jupiter.api.Test;

/** What was filed under an earlier version stays readable, and what was not asked then is not told. */
class StoredContentTest {

    private static final Kinds KINDS = KnownKinds.with(DetailsOfKind.class);

    private static final String RESETTLEMENT = """
            {"applicant":{"iin":{"value":"900512300011"},"name":{"last":"Ахметов","first":"Нұрлан","patronymic":""},
            "birthDate":"1990-05-12","sex":"MALE",
            "address":{"settlementId":1,"settlement":"г. Семей","street":"ул. Абая, 1"},"categories":["KANDAS"]},
            "measure":"RESETTLEMENT",
            "details":{"kind":"resettlement","wantedPlace":"Павлодар","occupation":{"id":1,"code":"4110-9",
            "name":"Делопроизводитель"},"family":[]%s},
            "documents":[],"consents":{"personalData":true,"protectedSecrets":true}}""";

    @Test
    void readsAResettlementOfWhichTheCommissionWasNotAsked() {
        assertThat(commission("")).isNull();
        assertThat(commission(",\"commissionDecision\":{\"number\":\"14-П\",\"date\":\"2026-02-20\"}"))
                .isEqualTo(CommissionAnswer.DECIDED);
        assertThat(commission(",\"commission\":\"NONE_ASKED\"")).isEqualTo(CommissionAnswer.NONE_ASKED);
    }

    private static CommissionAnswer commission(String stored) {
        var content = new ApplicationContentColumn(KINDS).read(RESETTLEMENT.replace("%s", stored));
        return ((ResettlementDetails) content.details()).commission();
    }
}
