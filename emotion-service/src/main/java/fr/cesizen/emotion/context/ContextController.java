package fr.cesizen.emotion.context;

import fr.cesizen.emotion.context.BuiltInContexts.Group;
import fr.cesizen.emotion.context.CustomContextRepository.OwnContext;
import fr.cesizen.platform.ids.ClientIdValidator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.text.OneLine;
import fr.cesizen.platform.transactions.Transactions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Contexts", description = "What was going on when something was felt")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal/contexts")
class ContextController {

    private final ContextService contexts;
    private final CustomContextRepository own;
    private final Transactions tx;

    ContextController(ContextService contexts, CustomContextRepository own, Transactions tx) {
        this.contexts = contexts;
        this.own = own;
        this.tx = tx;
    }

    record Groups(List<GroupView> groups) {}

    record GroupView(
            @Schema(example = "people") String code,
            @Schema(example = "Avec qui") String label,
            List<ContextView> contexts) {}

    record ContextView(
            @Schema(description = "Code of a built-in context, or the id of a custom one", example = "family")
            String code,

            @Schema(example = "Famille") String label,
            boolean own,
            boolean retired) {}

    /** @param retired no longer suggested; entries that name it keep it */
    record NewContext(
            @NotBlank @Size(max = 40) @Schema(example = "people")
            String group,

            @NotBlank @OneLine @Size(max = CustomContextRepository.MAX_LABEL_LENGTH) @Schema(example = "Chorale")
            String label,

            boolean retired) {}

    @Operation(summary = "List the contexts that you can use, in groups")
    @GetMapping
    Mono<Groups> all(@CurrentUser UUID person, Locale locale) {
        return tx.transactional(own.all(person).collectList())
                .map(mine -> new Groups(contexts.groups().stream()
                        .map(group -> view(group, mine, locale))
                        .toList()));
    }

    @Operation(
            summary = "Create, rename, move or retire a custom context",
            description = "The client generates the id, a UUIDv7, so that it is safe to repeat. 422: not-a-uuidv7,"
                    + " unknown-context-group, too-many-contexts.")
    @PutMapping("/{id}")
    Mono<ContextView> keep(@CurrentUser UUID person, @PathVariable UUID id, @Valid @RequestBody NewContext context) {
        ClientIdValidator.check(id, "{id}");
        if (!contexts.isGroup(context.group())) {
            throw Problem.rule("unknown-context-group").at("/group");
        }
        var kept = new OwnContext(id, context.group(), context.label(), context.retired());
        return tx.transactional(own.keep(person, kept)
                .map(ContextController::view)
                .switchIfEmpty(Mono.error(() -> Problem.rule("too-many-contexts"))));
    }

    @Operation(
            summary = "Remove a custom context",
            description = "Only if no entry in the journal or the trash (`/bin`) names it; otherwise it can be"
                    + " retired. 409: context-in-use, with the number of `entries`.")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@CurrentUser UUID person, @PathVariable UUID id) {
        return tx.transactional(own.remove(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(naming -> naming == 0
                        ? Mono.empty()
                        : Mono.error(Problem.conflict("context-in-use", naming).with("entries", naming))));
    }

    private static GroupView view(Group group, List<OwnContext> mine, Locale locale) {
        var shared =
                group.contexts().stream().map(each -> new ContextView(each.code(), each.label(locale), false, false));
        var own =
                mine.stream().filter(each -> each.group().equals(group.code())).map(ContextController::view);
        return new GroupView(
                group.code(), group.label(locale), Stream.concat(shared, own).toList());
    }

    private static ContextView view(OwnContext context) {
        return new ContextView(context.id().toString(), context.label(), true, context.retired());
    }
}
