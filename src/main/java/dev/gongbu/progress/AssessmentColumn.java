package dev.gongbu.progress;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class AssessmentColumn implements AttributeConverter<Assessment, String> {

    @Override
    public String convertToDatabaseColumn(Assessment assessment) {
        return assessment.code();
    }

    @Override
    public Assessment convertToEntityAttribute(String code) {
        return Assessment.of(code);
    }
}
