package kz.zholdama.measure.employertraining;

import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.channel.DetailsByChannel;
import kz.zholdama.measure.parts.SentTrainingWish;
import org.springframework.stereotype.Component;

/** The details as a channel sends them. */
@Component
class EmployerTrainingByChannel
        implements EmployerTraining, DetailsByChannel<SentTrainingWish, EmployerTrainingDetails> {

    @Override
    public Class<SentTrainingWish> sent() {
        return SentTrainingWish.class;
    }

    @Override
    public EmployerTrainingDetails typed(SentTrainingWish sent, FieldProblems problems) {
        return new EmployerTrainingDetails(sent.reason(), sent.qualification());
    }
}
