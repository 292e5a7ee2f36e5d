package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.must;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import java.io.IOException;
import java.util.Map;

/** Two people use CESIZen for a fortnight and one for a year, only through the gateway. */
public final class Tour {

    private final Stack stack;
    private final GatewayClient gateway;
    private final TourReport report;

    public Tour(Stack stack, TourReport report) {
        this.stack = stack;
        this.gateway = new GatewayClient(stack.url(Component.GATEWAY));
        this.report = report;
    }

    public void run() throws IOException {
        report.chapter("Two people sign up, and sign in with authorization code and PKCE");
        var lea = join("Léa");
        var tom = join("Tom");
        new JournalChapter(report, lea, tom).live();
        new AssessmentChapter(report, gateway, lea, stack.drawings()).live();
        new ImportChapter(report, tom, stack.drawings()).live();
        new PracticeChapter(report, lea, tom).live();
        new GardenChapter(report, join("Nour"), stack.drawings()).live();
        new TicketChapter(report, stack, lea).live();
        keepOut(lea, tom);
        new ConsentChapter(report, tom).live();
        new RightsChapter(report, tom).live();
        new ExportChapter(report, lea).live();
        new ErasureChapter(report, gateway, new PersonTraceSearch(stack.database()), lea, tom).live();
        report.end();
    }

    private TourUser join(String name) {
        var person = TourUser.signUp(gateway, name);
        person.signIn();
        var profile = person.read("/api/v1/accounts/me");
        must(
                profile.path("name").asString().equals(name)
                        && profile.path("id").asString().equals(person.id),
                "the profile is " + name + "'s");
        report.tell("%s signs up, signs in and reads the profile", name);
        return person;
    }

    private void keepOut(TourUser lea, TourUser tom) {
        report.chapter("Nobody reads somebody else's data");
        lea.created().forEach(path -> tom.get(path).must(404));
        tom.send("DELETE", lea.created().get(0), null, Map.of()).must(404);
        gateway.get(null, JournalChapter.ENTRIES).must(401);
        gateway.get("abc.def.ghi", JournalChapter.ENTRIES).must(401);
        report.tell(
                "Tom gets 404 for each of Léa's %d items, callers without a valid token get 401",
                lea.created().size());
    }
}
