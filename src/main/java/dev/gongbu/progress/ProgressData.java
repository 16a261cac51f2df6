package dev.gongbu.progress;

import dev.gongbu.account.AccountData;
import dev.gongbu.account.ExportSink;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What this room keeps for an account: statuses of objectives and courses. Of two statuses the further one stays. */
@ApplicationScoped
class ProgressData implements AccountData {

    private static final int FLOOR = 400;

    private final ObjectiveStatuses objectives;
    private final CourseStatuses courses;
    private final Clock clock;

    ProgressData(ObjectiveStatuses objectives, CourseStatuses courses, Clock clock) {
        this.objectives = objectives;
        this.courses = courses;
        this.clock = clock;
    }

    /** One line of the export. */
    record ExportedObjective(
            String certification, String edition, String objective, Assessment status, Instant changedAt) {}

    /** One line of the export. */
    record ExportedCourse(String certification, String course, CourseStage status, int unitsDone, Instant changedAt) {}

    @Override
    public void export(UUID account, ExportSink out) {
        out.json("progress/objectives.json", objectives.of(account).stream().map(ProgressData::exported));
        out.json("progress/courses.json", courses.of(account).stream().map(ProgressData::exported));
    }

    @Override
    public void erase(UUID account) {
        objectives.delete("id.accountId", account);
        courses.delete("id.accountId", account);
    }

    @Override
    public void move(UUID from, UUID to) {
        for (ObjectiveStatus guest : objectives.of(from)) {
            ObjectiveStatus.Id id = guest.id();
            var mine = new ObjectiveStatus.Id(to, id.certification(), id.edition(), id.code());
            ObjectiveStatus known = objectives.findById(mine);
            objectives.set(mine, known == null ? guest.status() : known.status().further(guest.status()));
        }
        for (CourseStatus guest : courses.of(from)) {
            CourseStatus.Id id = guest.id();
            var mine = new CourseStatus.Id(to, id.certification(), id.course());
            CourseStatus known = courses.findById(mine);
            if (known == null) {
                courses.persist(new CourseStatus(mine, guest.status(), guest.unitsDone(), clock.instant()));
            } else {
                known.become(
                        known.status().further(guest.status()),
                        Math.max(known.unitsDone(), guest.unitsDone()),
                        clock.instant());
            }
        }
        erase(from);
    }

    @Override
    public int order() {
        return FLOOR;
    }

    @Override
    public boolean worthKeeping(UUID account) {
        return objectives.count("id.accountId", account) + courses.count("id.accountId", account) > 0;
    }

    private static ExportedObjective exported(ObjectiveStatus row) {
        ObjectiveStatus.Id id = row.id();
        return new ExportedObjective(id.certification(), id.edition(), id.code(), row.status(), row.changedAt());
    }

    private static ExportedCourse exported(CourseStatus row) {
        CourseStatus.Id id = row.id();
        return new ExportedCourse(id.certification(), id.course(), row.status(), row.unitsDone(), row.changedAt());
    }
}
