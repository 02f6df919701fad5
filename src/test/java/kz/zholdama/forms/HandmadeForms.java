package kz.zholdama.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.zholdama.forms.press.HandmadePage;
import kz.zholdama.measure.employertraining.EmployerTrainingReferralForm;
import kz.zholdama.measure.resettlement.ResettlementReferralForm;
import kz.zholdama.measure.subsidised.SubsidisedReferralForm;
import kz.zholdama.measure.training.TrainingReferralForm;

/** The ordinary case of each annex, set by hand: the same words and values as the templates print. */
final class HandmadeForms {

    private static final String NAME_CAPTION = "Фамилия, имя, отчество (при его наличии)";
    private static final String SIGNATORY_CAPTION = "Должность, фамилия, имя, отчество (при его наличии)";
    private static final DateTimeFormatter QUOTED =
            DateTimeFormatter.ofPattern("'\"*'dd'*\" *'MMMM'*' yyyy 'года'", Locale.of("ru"));
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private HandmadeForms() {}

    static byte[] print(Form form) {
        return switch (form) {
            case ApplicationForm application -> application(application);
            case RefusalReceiptForm receipt -> receipt(receipt);
            case TrainingReferralForm training -> training(training);
            case EmployerTrainingReferralForm training -> trainingAtEmployer(training);
            case SubsidisedReferralForm subsidised -> subsidised(subsidised);
            case ResettlementReferralForm resettlement -> resettlement(resettlement);
            default -> throw new IllegalArgumentException("no annex");
        };
    }

    private static byte[] application(ApplicationForm form) {
        String date = SHORT.format(form.filedOn());
        return new HandmadePage("Заявление", 12.5f, form.mark())
                .annex(1)
                .text("Директору карьерного центра")
                .text("*" + form.district() + "* района (города)")
                .ruled("от", form.applicantName() + ",")
                .caption(NAME_CAPTION)
                .ruled("проживающего по адресу", form.address())
                .heading("Заявление")
                .text("Прошу выдать мне направление на (нужное подчеркнуть): профессиональное обучение; *субсидируемое "
                        + "рабочее место* (общественные работы, социальные рабочие места, *молодежная практика*, проекты "
                        + "\"Первое рабочее место\", \"Контракт поколений\" и \"Серебряный возраст\"); переселение.")
                .text("К заявлению прилагаю следующие документы:")
                .ruled("", String.join("; ", form.documents()) + ".")
                .ruled("", " ")
                .ruled("", " ")
                .text(
                        "Даю согласие на сбор и обработку моих персональных данных, необходимых для получения активной меры "
                                + "содействия занятости.")
                .text("Согласен на использование сведений, составляющих охраняемую законом тайну, содержащихся в "
                        + "информационных системах.")
                .signature(date, "Дата")
                .cut()
                .ruled("Заявление гражданина (ки)", form.applicantName())
                .text("принято " + QUOTED.format(form.stub().acceptedOn()) + " зарегистрировано под № *"
                        + form.stub().number() + "*,")
                .text("фамилия, имя, отчество (при его наличии), должность и подпись лица,")
                .ruled("принявшего документы:", form.stub().acceptedBy().line() + ".")
                .signature(date, "Дата")
                .finish();
    }

    private static byte[] receipt(RefusalReceiptForm form) {
        HandmadePage page = new HandmadePage("Расписка", 12.5f, form.mark());
        for (int copy = 1; copy <= 2; copy++) {
            page.text(copy + "/2")
                    .annex(3)
                    .heading("Расписка об отказе в приеме документов")
                    .text("Руководствуясь статьей 19 Закона Республики Казахстан \"О государственных услугах\",")
                    .ruled("услугодатель", form.centreName())
                    .ruled("", " ")
                    .caption("Полное наименование услугодателя")
                    .text("отказывает в приеме документов на оказание государственной услуги ввиду представления Вами "
                            + "неполного пакета документов и (или) документов с истекшим сроком действия согласно перечню, "
                            + "предусмотренному перечнем, а именно:")
                    .text("Наименование документов:");
            for (int i = 0; i < form.documents().size(); i++) {
                page.ruled(i + 1 + ")", form.documents().get(i) + ";");
            }
            page.text("Настоящая расписка составлена в 2 экземплярах, по одному для каждой стороны.")
                    .text("Директор карьерного центра:")
                    .signature(form.directorName(), NAME_CAPTION)
                    .ruled("Исполнитель:", form.executorName())
                    .caption(NAME_CAPTION + ", подпись")
                    .ruled("Получил:", form.applicantName())
                    .caption(NAME_CAPTION + "/подпись услугополучателя")
                    .text("Дата выдачи: " + QUOTED.format(form.issuedOn()) + ".")
                    .text("Место печати (при наличии)");
            if (copy == 1) {
                page.nextSheet();
            }
        }
        return page.finish();
    }

    private static byte[] training(TrainingReferralForm form) {
        return referral(4, form.number(), "профессиональное обучение в организацию образования", 12.5f, form.mark())
                .ruled("Гражданин (гражданка)", form.applicantName())
                .caption(NAME_CAPTION)
                .ruled(
                        "направляется для профессионального обучения в",
                        form.organisation().line())
                .caption("Наименование организации образования, адрес, контактный телефон")
                .text(term(form.months(), form.from(), form.to()))
                .signature(form.signatory().line(), SIGNATORY_CAPTION)
                .seal(SHORT.format(form.issuedOn()))
                .cut()
                .text("Возвращается организацией образования в карьерный центр в течение пяти рабочих дней со дня "
                        + "направления на профессиональное обучение")
                .heading("Уведомление к направлению № " + form.number())
                .ruled("", form.organisation().line())
                .caption("Наименование организации образования, адрес, контактный телефон")
                .ruled("сообщает, что гражданин (гражданка)", form.applicantName())
                .caption(NAME_CAPTION)
                .text("в соответствии с приказом от \"___\" ________ 20____ года № ______")
                .ruled("зачислен на профессиональное обучение по квалификации (навыка)", " ")
                .caption("Наименование квалификации (навыка)")
                .text("сроком на ______ месяцев на время до \"___\" ______ 20__ года.")
                .text("Ответственный представитель организации образования:")
                .signature(" ", NAME_CAPTION)
                .seal("")
                .finish();
    }

    private static byte[] trainingAtEmployer(EmployerTrainingReferralForm form) {
        return referral(
                        5,
                        form.number(),
                        "профессиональное обучение на рабочем месте у работодателя",
                        12.5f,
                        form.mark())
                .ruled("Гражданин (гражданка)", form.applicantName())
                .caption(NAME_CAPTION)
                .ruled(
                        "направляется для профессионального обучения в",
                        form.employer().line())
                .caption("Наименование работодателя, адрес, контактный телефон")
                .text(term(form.months(), form.from(), form.to()))
                .signature(form.signatory().line(), SIGNATORY_CAPTION)
                .seal(SHORT.format(form.issuedOn()))
                .cut()
                .text("Возвращается работодателем в карьерный центр в течение пяти рабочих дней со дня направления на "
                        + "профессиональное обучение")
                .heading("Уведомление к направлению № " + form.number())
                .ruled("", form.employer().line())
                .caption("Наименование работодателя, адрес, контактный телефон")
                .ruled("сообщает, что гражданин (гражданка)", form.applicantName())
                .caption(NAME_CAPTION)
                .text(
                        "в соответствии с приказом от \"___\" ________ 20____ года № ______ принят на работу в период обучения")
                .ruled("по квалификации (навыку)", " ")
                .caption("Наименование квалификации (навыка)")
                .text("сроком на ______ месяцев на время до \"___\" ______ 20__ года.")
                .text("Копия приказа о приеме на работу прилагается.")
                .text("Ответственный представитель работодателя:")
                .signature(" ", NAME_CAPTION)
                .seal("")
                .finish();
    }

    private static byte[] subsidised(SubsidisedReferralForm form) {
        return referral(8, form.number(), "субсидируемое рабочее место", 11.5f, form.mark())
                .text(
                        "*Безработный*, студент и учащийся старших классов общеобразовательных школ, лицо, не обеспеченный "
                                + "работой в связи с простоем (подчеркнуть нужное)")
                .ruled("", form.applicantName() + ", ИИН " + form.iin())
                .caption(NAME_CAPTION + ", ИИН")
                .ruled("направляется в", form.employer().line())
                .caption("Наименование работодателя, юридический адрес, контактный телефон")
                .text("для трудоустройства на субсидируемое рабочее место (нужно подчеркнуть): общественные работы, "
                        + "социальные рабочие места, *молодежная практика*, проекты \"Первое рабочее место\", \"Контракт "
                        + "поколений\" и \"Серебряный возраст\"")
                .ruled("по специальности (профессии)", form.occupation())
                .caption("Наименование профессии/специальности")
                .text("сроком на *" + form.months() + "* месяцев с *" + SHORT.format(form.from()) + "* по *"
                        + SHORT.format(form.to()) + "*.")
                .signature(form.signatory().line(), SIGNATORY_CAPTION)
                .seal(SHORT.format(form.issuedOn()))
                .cut()
                .text("Возвращается работодателем в карьерный центр в течение пяти рабочих дней со дня направления для "
                        + "трудоустройства")
                .heading("Уведомление к направлению № " + form.number())
                .ruled("", form.employer().name())
                .caption("Наименование работодателя")
                .text(
                        "в соответствии с заключенным трудовым договором от \"__\" _____ 20__ года № ____ (приказ № ____ от "
                                + "\"__\" ___________ 20____ года) гражданин (гражданка)")
                .ruled("", form.applicantName())
                .caption("(" + NAME_CAPTION)
                .text("принят на субсидируемое рабочее место в качестве")
                .ruled("", " ")
                .caption("Наименование должности")
                .text(
                        "со сроком трудоустройства на субсидируемое рабочее место ____ месяцев с \"__\" ______ 20__ года по "
                                + "\"__\" _______ 20__года.")
                .text("Копия приказа о приеме на работу прилагается.")
                .text("Ответственный представитель работодателя:")
                .signature(" ", NAME_CAPTION)
                .seal("")
                .finish();
    }

    private static byte[] resettlement(ResettlementReferralForm form) {
        HandmadePage page = referral(11, form.number(), "переселение", 11, form.mark())
                .ruled("Гражданин (гражданка)", form.applicantName() + ", ИИН " + form.iin())
                .caption(NAME_CAPTION + ", ИИН")
                .text("на основании решения региональной комиссии от " + QUOTED.format(form.decisionDate()) + " № *"
                        + form.decisionNumber() + "*")
                .ruled("направляется в", form.destination())
                .caption("Наименование населенного пункта/района/области для проживания и трудоустройства")
                .ruled("по специальности (профессии)", form.occupation())
                .caption("Наименование профессии/специальности")
                .text("Совместно с ним переселяются:");
        form.family().forEach(relative -> page.ruled("", relative.line()));
        return page.caption("Родственное отношение к заявителю / фамилия, имя, отчество (при его наличии)")
                .signature(form.signatory().line(), SIGNATORY_CAPTION)
                .seal(SHORT.format(form.issuedOn()))
                .cut()
                .text("Возвращается услугодателю")
                .heading("Уведомление к направлению № " + form.number())
                .ruled("", form.receivingCentre())
                .caption("Наименование карьерного центра района/города места расселения")
                .ruled("", form.applicantName())
                .caption(NAME_CAPTION + " услугополучателя")
                .text(
                        "в соответствии с заключенным социальным контрактом от \"__\" ____ 20__ года № ___ (приказ № ___ от "
                                + "\"___\" ________ 20__ года) является участником добровольного переселения и предоставляется "
                                + "жилье, служебное жилье, комната в общежитий, субсидия на возмещение расходов по найму "
                                + "(аренде) жилья и оплате коммунальных услуг (нужное подчеркнуть)")
                .ruled("в", " ")
                .caption("Наименование населенного пункта/района/области")
                .text("с последующим трудоустройством в")
                .ruled("", " ")
                .ruled("", " ")
                .caption("Наименование работодателя, адрес, контактный телефон")
                .text("Директор карьерного центра региона приема:")
                .signature(" ", NAME_CAPTION)
                .seal("")
                .finish();
    }

    private static HandmadePage referral(int annex, String number, String to, float size, DocumentMark mark) {
        return new HandmadePage("Направление", size, mark)
                .annex(annex)
                .heading("Направление № " + number + " на " + to);
    }

    private static String term(int months, LocalDate from, LocalDate to) {
        return "сроком на *" + months + "* месяцев с " + QUOTED.format(from) + " по " + QUOTED.format(to) + ".";
    }
}
