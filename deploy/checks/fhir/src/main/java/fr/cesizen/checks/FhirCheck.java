package fr.cesizen.checks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** Validates a bundle of FHIR R4, or a file with a resource a line, against the standard's own profiles, without any network. */
public final class FhirCheck {

    private static final Set<ResultSeverityEnum> GRAVE = EnumSet.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    private FhirCheck() {}

    public static void main(String[] arguments) throws IOException {
        var validator = validator();
        int number = 0;
        int refused = 0;
        for (var line : resources(Path.of(arguments[0]))) {
            number++;
            var found = validator.validateWithResult(line);
            for (var message : found.getMessages()) {
                if (GRAVE.contains(message.getSeverity())) {
                    System.out.printf(
                            "line %d: %s at %s: %s%n",
                            number, message.getSeverity(), message.getLocationString(), message.getMessage());
                }
            }
            refused += found.isSuccessful() ? 0 : 1;
        }
        System.out.printf("%d resources, %d refused%n", number, refused);
        if (number == 0 || refused > 0) {
            System.exit(1);
        }
    }

    /** A file whose name ends in .json is one resource. */
    private static List<String> resources(Path file) throws IOException {
        return file.toString().endsWith(".json") ? List.of(Files.readString(file)) : Files.readAllLines(file);
    }

    private static FhirValidator validator() {
        var standard = FhirContext.forR4();
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(standard),
                new InMemoryTerminologyServerValidationSupport(standard),
                new CommonCodeSystemsTerminologyService(standard));
        return standard.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }
}
