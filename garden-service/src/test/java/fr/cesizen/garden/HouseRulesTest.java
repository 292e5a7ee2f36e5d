package fr.cesizen.garden;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import fr.cesizen.platform.test.HouseRules;

@AnalyzeClasses(packages = "fr.cesizen.garden", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule practiceTellsTheOthersAndIsNotAsked = noClasses()
            .that()
            .resideInAnyPackage("..growth", "..suggestion..", "..content")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..practice..");
}
