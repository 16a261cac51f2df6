package dev.gongbu.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a card comes back: on a study day, or, within learning steps of less than a day, at an instant. */
public sealed interface Due {

    /** Whether the card may be asked at this time. */
    boolean reached(StudyTime now);

    /** The instant from which the card is due for a learner in this zone; for a day its start at 04:00. */
    Instant instant(ZoneId zone);

    /** Due from the start of this study day on. */
    record Day(LocalDate day) implements Due {

        @Override
        public boolean reached(StudyTime now) {
            return !day.isAfter(now.day());
        }

        @Override
        public Instant instant(ZoneId zone) {
            return StudyDay.start(day, zone);
        }
    }

    /** Due from this instant on. */
    record At(Instant at) implements Due {

        @Override
        public boolean reached(StudyTime now) {
            return !at.isAfter(now.at());
        }

        @Override
        public Instant instant(ZoneId zone) {
            return at;
        }
    }
}
