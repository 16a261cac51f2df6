package dev.gongbu.progress;

import dev.gongbu.sql.CodedColumn;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CourseStageColumn extends CodedColumn<CourseStage> {

    CourseStageColumn() {
        super(CourseStage.class);
    }
}
