package dev.gongbu.progress;

import dev.gongbu.sql.CodedColumn;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class AssessmentColumn extends CodedColumn<Assessment> {

    AssessmentColumn() {
        super(Assessment.class);
    }
}
