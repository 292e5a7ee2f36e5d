package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.must;

import fr.cesizen.local.Part;
import fr.cesizen.local.Stack;
import java.util.ArrayList;

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

    public void run() {
        story.chapter("Two people sign up, and sign in with authorization code and PKCE");
        var cast = new Cast(stack, gateway, story, join("Léa"), join("Tom"), new ArrayList<>());
        Journaling.live(cast);
        Assessing.live(cast);
        MovingIn.live(cast);
        Practising.live(cast);
        AskingForHelp.live(cast);
        KeepingOut.live(cast);
        Exporting.live(cast);
        Erasing.live(cast);
        story.end();
    }

    private Person join(String name) {
        var person = Person.signUp(gateway, name);
        person.signIn();
        var profile = person.get("/api/v1/accounts/me").must(200);
        must(
                profile.text("name").equals(name) && profile.text("id").equals(person.id),
                "the profile is " + name + "'s");
        story.tell("%s signs up, signs in and reads the profile", name);
        return person;
    }
}
