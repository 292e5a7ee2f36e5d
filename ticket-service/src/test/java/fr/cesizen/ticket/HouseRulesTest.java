package fr.cesizen.ticket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import fr.cesizen.platform.test.HouseRules;

@AnalyzeClasses(packages = "fr.cesizen.ticket", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    /** What people read never meets staff's notes, not even by a shared class. */
    @ArchTest
    static final ArchRule keepsNotesApartFromTickets = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cesizen.ticket.notes..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.cesizen.ticket.notes..");

    @ArchTest
    static final ArchRule keepsTicketsApartFromNotes = noClasses()
            .that()
            .resideInAPackage("fr.cesizen.ticket.notes..")
            .should()
            .dependOnClassesThat(resideInAPackage("fr.cesizen.ticket..")
                    .and(resideOutsideOfPackages("fr.cesizen.ticket.notes..", "fr.cesizen.ticket.access..")));
}
