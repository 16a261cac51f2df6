package dev.gongbu.progress;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CourseStageColumn implements AttributeConverter<CourseStage, String> {

    @Override
    public String convertToDatabaseColumn(CourseStage stage) {
        return stage.code();
    }

    @Override
    public CourseStage convertToEntityAttribute(String code) {
        return CourseStage.of(code);
    }
}
