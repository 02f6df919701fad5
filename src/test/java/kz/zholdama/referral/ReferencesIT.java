package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Applications;
import kz.zholdama.measure.employertraining.TrainingWorkplace;
import kz.zholdama.measure.resettlement.Destination;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.measure.training.OrganisationPlace;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a case refers to stands in columns with foreign keys beside its snapshots. */
@ZholdamaTest
class ReferencesIT {

    private static final List<String> OF_A_PLACE = List.of(
            "settlement_id", "occupation_id", "organisation_id", "contract_id", "employer_id", "receiving_centre_id");

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void ofAPlaceAreThoseOfItsSnapshot(Measure measure) {
        var centre = centres.create();
        var issued = given.of(centre, measure).issued();
        var place = As.a(centre.specialist())
                .call(() -> slips.look(issued.applicationId()))
                .referral()
                .place();

        var expected = new HashMap<String, Long>();
        OF_A_PLACE.forEach(column -> expected.put(column, null));
        expected.putAll(
                switch (place) {
                    case Destination to ->
                        Map.of("settlement_id", to.settlementId(), "occupation_id", to.occupationId());
                    case Workplace at ->
                        Map.of(
                                "occupation_id",
                                at.occupationId(),
                                "contract_id",
                                at.contractId(),
                                "employer_id",
                                at.employerId());
                    case TrainingWorkplace at -> Map.of("contract_id", at.contractId(), "employer_id", at.employerId());
                    case OrganisationPlace at -> Map.of("organisation_id", at.organisationId());
                    default -> throw new AssertionError(place.getClass());
                });

        assertThat(references("referral", issued.applicationId())).isEqualTo(expected);
        assertThat(references("examination", issued.applicationId())).isEqualTo(expected);
    }

    @Test
    void ofAnApplicationAreThoseOfItsSnapshot() {
        var centre = centres.create();
        var issued = given.of(centre, Measure.RESETTLEMENT).issued();
        var content = As.a(centre.specialist())
                .call(() -> applications.look(issued.applicationId()))
                .content();
        var settlement = content.applicant().address().settlementId();
        var details = (ResettlementDetails) content.details();
        database.sql(
                        "update application set content = json_set(content, '$.details.wantedSettlementId', ?) where id = ?")
                .params(settlement, issued.applicationId())
                .update();

        assertThat(database.sql(
                                "select settlement_id, wanted_settlement_id, wanted_occupation_id from application where id = ?")
                        .param(issued.applicationId())
                        .query()
                        .singleRow())
                .containsOnly(
                        entry("settlement_id", settlement),
                        entry("wanted_settlement_id", settlement),
                        entry("wanted_occupation_id", details.occupation().id()));
    }

    @Test
    void theDatabaseRefusesASnapshotOfWhatIsNotThere() {
        var issued = given.of(centres.create(), Measure.PUBLIC_WORKS).issued();

        assertThatThrownBy(() -> database.sql("update referral set place = json_set(place, '$.contractId', -1)"
                                + " where application_id = ?")
                        .param(issued.applicationId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("delete from employer_contract where id ="
                                + " (select contract_id from referral where application_id = ?)")
                        .param(issued.applicationId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Map<String, Object> references(String table, long applicationId) {
        return database.sql("select " + String.join(", ", OF_A_PLACE) + " from " + table + " where application_id = ?")
                .param(applicationId)
                .query()
                .singleRow();
    }
}
