package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.must;

import fr.cesizen.local.Part;
import fr.cesizen.local.Stack;
import java.io.IOException;
import java.util.Map;

/** Two people live with CESIZen for a fortnight, through the gateway alone. */
public final class Tour {

    private final Stack stack;
    private final Gateway gateway;
    private final Story story;

    public Tour(Stack stack, Story story) {
        this.stack = stack;
        this.gateway = new Gateway(stack.url(Part.GATEWAY));
        this.story = story;
    }

    public void run() throws IOException {
        story.chapter("Two people sign up, and sign in with authorization code and PKCE");
        var lea = join("Léa");
        var tom = join("Tom");
        new Journaling(story, lea, tom).live();
        new Assessing(story, gateway, lea, stack.drawings()).live();
        new MovingIn(story, tom, stack.drawings()).live();
        new Practising(story, lea).live();
        new AskingForHelp(story, stack, lea).live();
        keepOut(lea, tom);
        new Exporting(story, lea).live();
        new Erasing(story, gateway, new Traces(stack.database()), lea, tom).live();
        story.end();
    }

    private Person join(String name) {
        var person = Person.signUp(gateway, name);
        person.signIn();
        var profile = person.read("/api/v1/accounts/me");
        must(
                profile.path("name").asString().equals(name)
                        && profile.path("id").asString().equals(person.id),
                "the profile is " + name + "'s");
        story.tell("%s signs up, signs in and reads the profile", name);
        return person;
    }

    private void keepOut(Person lea, Person tom) {
        story.chapter("Nobody reads somebody else's data");
        lea.created().forEach(path -> tom.get(path).must(404));
        tom.send("DELETE", lea.created().get(0), null, Map.of()).must(404);
        gateway.get(null, Journaling.ENTRIES).must(401);
        gateway.get("abc.def.ghi", Journaling.ENTRIES).must(401);
        story.tell(
                "Tom gets 404 for each of Léa's %d items, callers without a valid token get 401",
                lea.created().size());
    }
}
