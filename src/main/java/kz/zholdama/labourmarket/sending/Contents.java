package kz.zholdama.labourmarket.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.zholdama.calendar.Channel;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.Application;
import kz.zholdama.labourmarket.MessageKind;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a message says. The person's data are not kept a second time: an application is never edited once it was filed, so that
 * they are the same at every try, and go with the case.
 */
@Component
class Contents {

    private static final JsonMapper JSON = Json.columns().build();

    private final ToldCases cases;

    Contents(ToldCases cases) {
        this.cases = cases;
    }

    record Content(
            long message,
            MessageKind kind,
            String at,
            String centre,
            Filed application,
            MessageToTell.@Nullable Result result) {}

    record Filed(@Nullable String number, String receivedAt, Channel channel, String measure, Person applicant) {}

    record Person(
            String iin,
            String lastName,
            String firstName,
            String patronymic,
            LocalDate birthDate,
            Sex sex,
            String settlement,
            List<Category> categories,
            @Nullable LocalDate unemployedSince) {}

    /** In JSON. */
    @Transactional(readOnly = true)
    public String of(MessageToTell message) {
        return JSON.writeValueAsString(
                content(message, cases.findById(message.applicationId()).orElseThrow()));
    }

    static Content content(MessageToTell message, Application application) {
        return new Content(
                message.id(),
                message.kind(),
                moment(message.at()),
                message.centre(),
                new Filed(
                        application.number().orElse(null),
                        moment(application.receivedAt()),
                        application.channel(),
                        application.measure().name(),
                        person(application.content().applicant())),
                message.result().equals(MessageToTell.Result.NONE) ? null : message.result());
    }

    private static Person person(ApplicantDetails applicant) {
        return new Person(
                applicant.iin().value(),
                applicant.name().last(),
                applicant.name().first(),
                applicant.name().patronymic(),
                applicant.birthDate(),
                applicant.sex(),
                applicant.address().settlement(),
                applicant.categories().stream().sorted().toList(),
                applicant.unemployedSince());
    }

    private static String moment(Instant at) {
        return OffsetDateTime.ofInstant(at, Clocks.ZONE)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
