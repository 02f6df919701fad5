package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.demo.DemoOfKind;
import kz.zholdama.measure.demo.DemoWish;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.person.Sex;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The kind in the demo. */
@Component
@Profile({"demo", "test"})
class DemoOfResettlement implements Resettlement, DemoOfKind<Destination> {

    private static final String DECISION = "14-П";
    private static final int DAYS_SINCE_DECISION = 5;

    private final Settlements settlements;
    private final ResettlementRegions regions;
    private final CareerCentres centres;

    DemoOfResettlement(Settlements settlements, ResettlementRegions regions, CareerCentres centres) {
        this.settlements = settlements;
        this.regions = regions;
        this.centres = centres;
    }

    @Override
    public Class<Destination> place() {
        return Destination.class;
    }

    /** Of who moves within his own region the commission has not decided yet. */
    @Override
    public MeasureDetails details(DemoWish wish) {
        var settlement = destination(wish);
        var decided = isDecided(wish);
        return new ResettlementDetails(
                settlement.storedId(),
                settlement.path(),
                wish.occupation(),
                family(wish),
                decided ? new CommissionDecision(DECISION, decidedOn(wish)) : null,
                decided ? CommissionAnswer.DECIDED : CommissionAnswer.NOT_DECIDED_YET);
    }

    @Override
    public Record sent(DemoWish wish) {
        var decided = isDecided(wish);
        return new ResettlementByChannel.Sent(
                wish.toHost(),
                null,
                wish.occupation().code(),
                decided ? CommissionAnswer.DECIDED : CommissionAnswer.NOT_DECIDED_YET,
                decided ? DECISION : null,
                decided ? decidedOn(wish) : null,
                family(wish).stream()
                        .map(one -> new ResettlementByChannel.Sent.SentRelative(
                                one.relation(),
                                one.name().last(),
                                one.name().first(),
                                one.name().patronymic()))
                        .toList());
    }

    private Settlement destination(DemoWish wish) {
        return settlements.findByKato(wish.toHost()).orElseThrow();
    }

    private boolean isDecided(DemoWish wish) {
        return !regions.isOwn(destination(wish).storedId(), wish.home());
    }

    private static LocalDate decidedOn(DemoWish wish) {
        return wish.today().minusDays(DAYS_SINCE_DECISION);
    }

    /** Surnames ending in -ов, -ев or -ин take an -а for women. */
    private static List<FamilyMember> family(DemoWish wish) {
        var isMan = wish.sex() == Sex.MALE;
        var male = isMan ? wish.surname() : wish.surname().replaceAll("а$", "");
        var female = male + "а";
        return List.of(
                isMan
                        ? new FamilyMember("супруга", female, "Гүлнәр", "Бекқызы")
                        : new FamilyMember("супруг", male, "Асан", "Бекұлы"),
                new FamilyMember("сын", male, "Әлихан", ""),
                new FamilyMember("дочь", female, "Айша", ""));
    }

    @Override
    public Set<DocumentType> shown() {
        return Set.of();
    }

    @Override
    public PlaceChoice choice(DemoWish wish, long contractId, Term term) {
        return new DestinationChoice(
                destination(wish).storedId(),
                wish.occupation().storedId(),
                CommissionAnswer.DECIDED,
                DECISION,
                decidedOn(wish),
                family(wish).stream()
                        .map(one -> new Relative(
                                Objects.requireNonNullElse(one.relation(), ""),
                                one.name().full()))
                        .toList(),
                null,
                centres.byCode("PVL").map(CareerCentre::id).orElse(null));
    }

    @Override
    public ReturnSlip slip(Destination place, LocalDate on) {
        return new Resettled(
                on,
                "7-СК",
                on,
                "12-п",
                Housing.SERVICE_HOUSING,
                place.destination(),
                "Тестовая фабрика «Шаблон»",
                "г. Павлодар, ул. Образцовая, 20",
                "+7 7182 00 01 06");
    }
}
