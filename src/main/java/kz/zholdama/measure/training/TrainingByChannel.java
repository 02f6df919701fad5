package kz.zholdama.measure.training;

import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.channel.DetailsByChannel;
import kz.zholdama.measure.parts.SentTrainingWish;
import org.springframework.stereotype.Component;

/** The details as a channel sends them. */
@Component
class TrainingByChannel implements Training, DetailsByChannel<SentTrainingWish, TrainingDetails> {

    @Override
    public Class<SentTrainingWish> sent() {
        return SentTrainingWish.class;
    }

    @Override
    public TrainingDetails typed(SentTrainingWish sent, FieldProblems problems) {
        return new TrainingDetails(sent.reason(), sent.qualification());
    }
}
