package kz.zholdama.enquiry.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.enquiry.ToldCase;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.LabelledValues;

/** One case in sentences that can be read out on the telephone. */
final class EnquiryCard extends Div {

    EnquiryCard(ToldCase told) {
        addClassName("enquiry-card");
        var hours = told.centre().hours();
        add(
                new H3(getTranslation("enquiry.stage." + told.stage())),
                new Paragraph(getTranslation("enquiry.stage." + told.stage() + ".text")));
        var facts = new LabelledValues();
        if (told.number() != null) {
            facts.with(getTranslation("enquiry.number"), told.number());
        }
        facts.with(getTranslation("enquiry.received"), Dates.day(told.receivedOn()));
        if (told.dueAt() != null) {
            facts.with(getTranslation("enquiry.due"), Dates.moment(told.dueAt()));
        }
        if (told.slipDueOn() != null) {
            facts.with(getTranslation("enquiry.slip-due"), Dates.day(told.slipDueOn()));
        }
        add(facts.with(
                        getTranslation("enquiry.centre"),
                        Bilingual.name(told.centre().names()))
                .with(getTranslation("enquiry.address"), told.centre().address())
                .with(getTranslation("enquiry.phone"), told.centre().phone())
                .with(
                        getTranslation("enquiry.hours"),
                        getTranslation(
                                "enquiry.hours.text",
                                named("opens", hours.opens()),
                                named("closes", hours.closes()),
                                named("breakFrom", hours.breakFrom()),
                                named("breakTo", hours.breakTo()))));
    }
}
