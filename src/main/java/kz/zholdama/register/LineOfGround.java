package kz.zholdama.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.Measure;

/** What of its line is repeated beside each ground of a refusal, so that an index has a ground's lines in their order. */
@Embeddable
public class LineOfGround {

    @Column
    private String ground;

    @Column
    private long centreId;

    @Column
    private Instant at;

    @Column
    private Measure measure;

    @Column
    private String status;

    @Enumerated(EnumType.STRING)
    @Column
    private Channel channel;

    @Column
    private boolean late;

    @Column
    private long staffId;

    @SuppressWarnings("NullAway.Init")
    protected LineOfGround() {}
}
